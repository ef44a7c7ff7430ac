import { ask } from '../../support/ask.js';

const QUERY = `
  query Paths($from: ID!, $to: ID, $direction: ImpactDirection, $filter: ContributionFilter, $first: Int, $maxLength: Int) {
    impactPaths(from: $from, to: $to, direction: $direction, filter: $filter, first: $first, maxLength: $maxLength) {
      year direction limit isComplete isReachedComplete
      from { id } to { id }
      reached { length node { id } }
      paths {
        length crossesLegalDomains crossesDepartments hasConflict
        nodes { id } legalDomains { code } departments { number }
        edges { kind from { id } to { id } contribution { id } source { section } }
      }
    }
  }`;

/** An id without its year: "Goal/S-1". */
const short = ({ id }: { id: string }) => id.replace(/:\d+/, '');

/** Asks for paths; the answer with each path as "Service/x > Goal/y". */
export async function pathsFor(variables: Record<string, unknown>, hub?: string) {
  const { impactPaths } = await ask(QUERY, variables, hub);
  return {
    ...impactPaths,
    written: impactPaths.paths.map((path: { nodes: { id: string }[] }) => path.nodes.map(short).join(' > ')) as string[],
    reached: impactPaths.reached.map((one: { node: { id: string }; length: number }) => [short(one.node), one.length]),
  };
}
