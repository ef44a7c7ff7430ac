import { ask } from '../../support/ask.js';

const QUERY = `
  query Dependencies($year: Int, $filter: ContributionFilter, $first: Int) {
    officeDependencies(year: $year, filter: $filter, first: $first) {
      year limit linkCount groupCount conflictCount areCirclesComplete areChainsComplete
      links { office { number } dependsOn { number } contributionCount goalCount }
      groups { offices { number } }
      circles { length offices { number } }
      chains { length groups { offices { number } } }
      conflicts { contribution { id } goal { key } against { key } crossesLegalDomains }
    }
  }`;

interface Offices {
  readonly offices: readonly { readonly number: string }[];
}

const written = ({ offices }: Offices) => offices.map(({ number }) => number).join(' ');

/** Asks for the dependencies of a plan; the answer with each item as a line. */
export async function dependenciesOf(variables: Record<string, unknown>, hub?: string) {
  const { officeDependencies: answer } = await ask(QUERY, variables, hub);
  return {
    ...answer,
    links: answer.links.map(
      // biome-ignore lint/suspicious/noExplicitAny: an answer of any shape
      (link: any) => `${link.office.number} needs ${link.dependsOn.number}: ${link.contributionCount} to ${link.goalCount}`,
    ),
    groups: answer.groups.map(written),
    circles: answer.circles.map(written),
    chains: answer.chains.map((chain: { groups: readonly Offices[] }) => chain.groups.map(written).join(' > ')),
  };
}
