import { hash } from 'node:crypto';
import type { Viewer } from '../../schema/security/viewer.js';
import type { KnownPlans } from '../graph/known-plans.js';
import { VERSION } from '../package-root.js';
import { fingerprintOf } from '../security/viewer.js';
import type { Parameters } from './parameters.js';

/** What was asked, and by whom. */
export interface Question extends Pick<Parameters, 'query' | 'operationName' | 'variables'> {
  /** The media types the client reads. */
  readonly accept: string | undefined;
  readonly viewer: Viewer;
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
 * @param known all plans; those that do not exist for the viewer do not count
 * @returns null if there is none
 */
export function validTag(header: string, question: Question, known: KnownPlans): string | null {
  const seen = known.seenBy(question.viewer);
  const asked = hashOf(question); // Once, however many tags were sent.
  for (const sent of header.split(',')) {
    const states = TAG.exec(sent.trim())?.[1];
    if (states === undefined || !seen.stillHold(states.split('+'))) continue;
    const tag = tagFrom(asked, states);
    if (tag.endsWith(sent.trim())) return tag;
  }
  return null;
}

/** The viewer is part of the question: what one sees is not for another, and the field "viewer" says who it is. */
function hashOf({ query, operationName, variables, accept, viewer }: Question): string {
  const asked = [VERSION, fingerprintOf(viewer), accept, query, operationName, variables];
  return hash('sha256', JSON.stringify(asked), 'base64url');
}

/** The plans are part of the hash, so that nobody takes one out of a tag and gets another valid one. */
function tagFrom(asked: string, states: string): string {
  // Weak: the same facts, though perhaps compressed or with another limit in `extensions.cost`.
  return `W/"${states}~${hash('sha256', asked + states, 'base64url')}"`;
}
