import { ask } from '../support/ask.js';

/** A list with pages: how it is asked for, and where it is in the answer. */
export interface List {
  readonly name: string;
  /** The document around the list; "ARGS" stands for its arguments, "FIELDS" for its fields. */
  readonly document: string;
  readonly path: readonly string[];
}

const root = (field: string, rest: string): List => ({
  name: `${field}${rest && `(${rest})`}`,
  document: `{ ${field}(ARGS ${rest}) { FIELDS } }`,
  path: [field],
});
const inside = (parent: string, field: string, rest = ''): List => ({
  name: `${parent}.${field}${rest && `(${rest})`}`,
  document: `{ parent: ${parent} { ${field}(ARGS ${rest}) { FIELDS } } }`,
  path: ['parent', field],
});

/** Every list with pages, in several orders. */
export const LISTS: readonly List[] = [
  root('goals', ''),
  root('goals', 'year: 2013, orderBy: { field: OFFICE, direction: DESC }'),
  root('goals', 'orderBy: { field: LEVEL }, filter: { offices: ["40", "59"] }'),
  root('goals', 'orderBy: { field: STATEMENT }'),
  root('services', 'year: 2013'),
  root('services', 'orderBy: { field: NAME, direction: DESC }'),
  root('contributions', 'year: 2013'),
  root('contributions', 'year: 2013, orderBy: { field: STRENGTH, direction: DESC }'),
  root('contributions', 'orderBy: { field: STATUS }'),
  inside('office(number: "51")', 'goals', 'orderBy: { field: STATEMENT, direction: DESC }'),
  inside('office(number: "51")', 'services'),
  inside('office(number: "50", year: 2013)', 'contributionsGiven', 'orderBy: { field: GOAL }'),
  inside('office(number: "59", year: 2013)', 'contributionsReceived'),
  inside('goal(key: "L-1", year: 2013)', 'contributions', 'scope: SUBTREE, orderBy: { field: SERVICE }'),
  inside('service(key: "verpflegungsberatung")', 'contributions'),
];

/** A page as it is answered. */
export interface AnsweredPage {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const FIELDS =
  'totalCount nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

/** Asks for a page of a list. */
export async function pageOf(list: List, args: Readonly<Record<string, string | number>>): Promise<AnsweredPage> {
  const written = Object.entries(args).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  // Without an argument there are no brackets.
  const document = list.document
    .replace('ARGS', written.join(', '))
    .replace('FIELDS', FIELDS)
    .replace(/\(\s*\)/, '');
  // biome-ignore lint/suspicious/noExplicitAny: the path leads through objects of any shape
  return list.path.reduce<any>((value, name) => value[name], await ask(document));
}

export const idsOf = (page: AnsweredPage) => page.nodes.map((node) => node.id);
