import { ask } from '../support/ask.js';

const CONTRIBUTIONS = `
  query Contributions($filter: ContributionFilter, $orderBy: ContributionOrder, $year: Int) {
    contributions(filter: $filter, orderBy: $orderBy, year: $year, first: 200) { nodes { service { key } goal { key } } }
  }`;

/** Contributions of an answer as "service > goal". */
export function pairs({ nodes }: { nodes: readonly { service: { key: string }; goal: { key: string } }[] }): readonly string[] {
  return nodes.map(({ service, goal }) => `${service.key} > ${goal.key}`);
}

/** All contributions of a plan that a filter lets through, in the order asked for. */
export async function contributionsBy(
  variables: { filter?: object | null; orderBy?: object; year?: number },
  hub?: string,
): Promise<readonly string[]> {
  return pairs((await ask(CONTRIBUTIONS, { year: 2013, ...variables }, hub)).contributions);
}

/** § 16a SGB II: what the offices 50, 51 and 53 provide as a set for the Jobcenter's goal. */
export const SOCIAL_SERVICES = [
  'kinderbetreuung-und-pflege-von-angehoerigen > 0501-1',
  'psychosoziale-leistungen > 0501-1',
  'schuldnerberatung > 0501-1',
  'suchtberatung > 0501-1',
] as const;
/** What the offices 50 and 59 provide for the youth office's goal. */
export const PARTICIPATION = [
  'foerderung-teilhabe-arbeitsleben > 0603-1',
  'klassenfahrten > 0603-1',
  'mittagsverpflegung > 0603-1',
  'muensterpass > 0603-1',
  'soziale-und-kulturelle-teilhabe > 0603-1',
] as const;
/** What the school office provides for the Jobcenter's goal. */
export const ORIENTATION = 'studien-und-berufsorientierung > 0501-1';
/** What the offices 50 and 59 provide for the school office's goal. */
export const SCHOOL_EQUIPMENT = 'schulausstattung-und-lernfoerderung > 03-1';
/** What the youth office provides for the school office's goal. */
export const SOCIAL_PEDAGOGY = 'sozialpaedagogische-leistungen > 03-1';

/** All twelve of the paper, in their natural order: by service. */
export const ALL: readonly string[] = [
  ...SOCIAL_SERVICES,
  ...PARTICIPATION,
  ORIENTATION,
  SCHOOL_EQUIPMENT,
  SOCIAL_PEDAGOGY,
].toSorted();
