import { hash } from 'node:crypto';
import type { KnownPlans } from '../graph/known-plans.js';
import { VERSION } from '../package-root.js';
import type { Parameters } from './parameters.js';

/** What was asked. */
export interface Question extends Pick<Parameters, 'query' | 'operationName' | 'variables'> {
  /** The media types the client reads. */
  readonly accept: string | undefined;
}

/** A tag of the hub, perhaps called weak: the plans and the hash. */
const TAG = /^(?:W\/)?"([^"~]+)~[^"~]+"$/;

/**
 * The tag of an answer: which plans it was made from, readable, and a hash of all else it follows
 * from. So a change of one plan leaves the answers about the others valid, and every hub can check a
 * tag at any time without having kept it.
 *
 * @param plans the states of the plans, see {@link PlansRead.lasting}
 */
export function tagOf(question: Question, plans: readonly string[]): string {
  return tagFrom(hashOf(question), plans.join('+'));
}

/**
 * Looks for the tag that an answer to a question would have now.
 *
 * @param header an If-None-Match. `*` is no tag of the hub: it stands for whatever there is, so it
 *   does not show that the client holds this answer
 * @returns null if there is none
 */
export function validTag(header: string, question: Question, known: KnownPlans): string | null {
  const asked = hashOf(question); // Once, however many tags were sent.
  for (const sent of header.split(',')) {
    const states = TAG.exec(sent.trim())?.[1];
    if (states === undefined || !known.stillHold(states.split('+'))) continue;
    const tag = tagFrom(asked, states);
    if (tag.endsWith(sent.trim())) return tag;
  }
  return null;
}

/** Everybody sees the same. What a viewer may see will join this list, and `Authorization` the header Vary. */
function hashOf({ query, operationName, variables, accept }: Question): string {
  return hash('sha256', JSON.stringify([VERSION, accept, query, operationName, variables]), 'base64url');
}

/** The plans are part of the hash, so that nobody takes one out of a tag and gets another valid one. */
function tagFrom(asked: string, states: string): string {
  // Weak: the same facts, though perhaps compressed or with another limit in `extensions.cost`.
  return `W/"${states}~${hash('sha256', asked + states, 'base64url')}"`;
}
