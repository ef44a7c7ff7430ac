import { isQuery } from './is-query.js';

/** A query as it was run. */
export interface Run {
  readonly query: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The query that an address names; null where it names none, or something else than a query. */
export function readRun(state: URLSearchParams): Run | null {
  const query = state.get('query');
  if (!query) return null;
  const run = { query, operationName: state.get('operationName'), variables: variablesIn(state.get('variables')) };
  return isQuery(run) ? run : null;
}

/** A link may have been cut on its way. */
function variablesIn(text: string | null): Run['variables'] {
  try {
    const variables: unknown = JSON.parse(text ?? '{}');
    return typeof variables === 'object' && variables !== null ? { ...variables } : {};
  } catch {
    return {};
  }
}

/** A query as an address names it. */
export function writeRun(run: Run | null): Readonly<Record<'query' | 'operationName' | 'variables', string | null>> {
  const hasVariables = run !== null && Object.keys(run.variables).length > 0;
  return {
    query: run?.query ?? null,
    operationName: run?.operationName ?? null,
    variables: hasVariables ? JSON.stringify(run.variables) : null,
  };
}
