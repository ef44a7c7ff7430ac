import { ask } from '../support/ask.js';

const GOALS = `
  query Goals($filter: GoalFilter, $orderBy: GoalOrder, $year: Int) {
    goals(filter: $filter, orderBy: $orderBy, year: $year, first: 200) { totalCount nodes { key } }
  }`;

/** The keys of the goals that a filter lets through, in the order asked for. */
export async function goalsBy(variables: {
  filter?: object | null;
  orderBy?: object;
  year?: number;
}): Promise<readonly string[]> {
  const { goals } = await ask(GOALS, { year: 2013, ...variables });
  const keys = goals.nodes.map((goal: { key: string }) => goal.key);
  if (goals.totalCount !== keys.length) throw new Error(`${goals.totalCount} goals are counted, ${keys.length} are shown`);
  return keys;
}

/** All goals of the paper in natural order of their keys: numbers before letters. */
export const ALL_2013 = ['03-1', '0501-1', '0501-2', '0501-3', '0501-4', '0603-1', 'L-1', 'S-1'] as const;
