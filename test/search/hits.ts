import { ask } from '../support/ask.js';

/** A hit as it is answered. */
export interface Hit {
  readonly node: { readonly id: string };
  readonly text: string;
  readonly score: number;
}

const SEARCH =
  'query Search($text: String!, $first: Int, $year: Int) { search(text: $text, first: $first, year: $year) { text score node { id } } }';

/** What a text finds. */
export async function hitsOf(
  text: string,
  { first = 200, year = 2013 }: { first?: number | null; year?: number } = {},
): Promise<readonly Hit[]> {
  return (await ask(SEARCH, { text, first, year })).search;
}

/** The ids of what a text finds, best first. */
export async function found(text: string, year = 2013): Promise<readonly string[]> {
  return (await hitsOf(text, { year })).map(({ node }) => node.id);
}
