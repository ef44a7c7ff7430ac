import type { AnyNode } from '@zielnetz/client';
import { titled } from './cells.js';
import { type Say, wordFor } from './language.js';
import { KINDS } from './messages/labels.js';

/** What anything is, and what it is called: "Ziel: 0501-1 Hilfebedürftigkeit …". */
export function titleOf(node: AnyNode, say: Say): string {
  return `${wordFor(KINDS, node.__typename, say)}: ${nameOf(node)}`;
}

/** What anything is called, with the number that people know it by. */
export function nameOf(node: AnyNode): string {
  switch (node.__typename) {
    case 'Department':
    case 'Office':
    case 'Product':
    case 'ProductArea':
    case 'ProductGroup':
      return titled(node);
    case 'FieldOfAction':
    case 'Service':
    case 'TargetGroup':
      return node.name;
    case 'Goal':
      return `${node.key} ${node.statement}`;
    case 'LegalDomain':
      return node.abbreviation;
    case 'LegalProvision':
      return node.citation;
    default:
      // No analysis names the others as a station or line; their ids are readable.
      return node.id;
  }
}
