import { type FieldNode, getOperationAST, Kind, parse, valueFromASTUntyped } from 'graphql';
import type { Run } from './run-address.js';

/** The arguments with which a query asks for a field of the root; null where it does not, or cannot be read. */
export function argumentsAsked({ query, operationName, variables }: Run, name: string): Readonly<Record<string, unknown>> | null {
  try {
    const selections = getOperationAST(parse(query), operationName)?.selectionSet.selections ?? [];
    const field = selections.find((one): one is FieldNode => one.kind === Kind.FIELD && one.name.value === name);
    if (!field) return null;
    return Object.fromEntries((field.arguments ?? []).map((one) => [one.name.value, valueFromASTUntyped(one.value, variables)]));
  } catch {
    // What is wrong with a query stands in its own answer.
    return null;
  }
}
