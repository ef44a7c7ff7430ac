import type { SearchFind } from '@zielnetz/client';
import { type Say, wordFor } from './language.js';
import { KINDS } from './messages/labels.js';
import { columns } from './messages/output.js';
import { printRows } from './print.js';
import type { Session } from './session.js';
import type { View } from './view.js';

type Hit = SearchFind['search'][number];

/** How many hits there are without `--limit`; the best come first, and nobody reads more. */
export const BEST_HITS = 20;

/**
 * Shows where a text occurs in the plan, best hits first.
 *
 * @throws HubError if the hub does not answer
 */
export async function showHits(session: Session, text: string, { limit }: { readonly limit: number }): Promise<void> {
  const { search } = await session.hub.search.find({ text, year: session.year, first: limit });
  printRows(search, viewIn(session.say), session, limit);
}

function viewIn(say: Say): View<Hit> {
  const kind = { title: say(columns.kind), of: ({ node }: Hit) => wordFor(KINDS, node.__typename, say) };
  const key = { title: say(columns.key), of: ({ node }: Hit) => keyIn(node.id) };
  const found = { title: say(columns.found), of: ({ text }: Hit) => text };
  const score = { title: say(columns.score), of: (hit: Hit) => `${Math.round(hit.score * 100)} %` };
  return {
    name: say(columns.hits),
    columns: [
      { ...kind, width: 14 },
      { ...key, width: 16, grows: 1 },
      { ...found, width: 25, grows: 3 },
      { ...score, width: 5 },
    ],
    sheet: [kind, key, found, score, { title: say(columns.id), of: ({ node }) => node.id }],
  };
}

/** Ids are readable: the type, the budget year and the key, such as "Goal:2013/0501-1". */
function keyIn(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}
