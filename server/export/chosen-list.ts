import { ErrorCode } from '../../schema/errors/error-code.js';
import { HubError, quoted } from '../errors/hub-error.js';
import type { Format } from './format.js';
import type { KnownOperation } from './known-document.js';
import type { List } from './lists.js';

/**
 * The list of an answer that is exported: the one that is named, or that has pages, or that is the only one.
 *
 * @param named its path with dots; undefined if nobody named one
 * @returns null for a graph of an answer in which nothing is read page by page
 * @throws HubError EXPORT_NOT_POSSIBLE if there is no such list or several, and which there are
 */
export function chosenList({ lists }: KnownOperation, named: string | undefined, format: Format): List | null {
  const [walked, ...others] = lists.filter(({ pages }) => pages);
  const paged = others.length === 0 ? walked : undefined; // One cursor does not lead through two lists.
  if (format.of === 'graph') {
    if (named === undefined) return paged ?? null;
    throw new HubError(ErrorCode.BAD_USER_INPUT, 'list: expected none, because a graph shows the whole answer.');
  }
  const list = named === undefined ? (paged ?? only(lists)) : lists.find(({ path }) => path.join('.') === named);
  if (list) return list === paged ? list : { ...list, pages: null };
  const choices = lists.map(({ path }) => `list=${path.join('.')}`).join(', ');
  const message =
    lists.length === 0
      ? 'document: expected a list to export, got a document without one.'
      : `list: expected one of ${choices}, got ${named === undefined ? 'none' : quoted(named)}.`;
  throw new HubError(ErrorCode.EXPORT_NOT_POSSIBLE, message);
}

function only(lists: readonly List[]): List | undefined {
  return lists.length === 1 ? lists[0] : undefined;
}
