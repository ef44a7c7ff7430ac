import { HubAnswerError, HubLimitError, HubNetworkError, HubTimeoutError } from '@zielnetz/client';
import type { Choice } from './address.js';
import { element } from './dom.js';
import { text } from './texts.js';

/** An office that the plan does not have. */
export class UnknownOffice extends Error {}

/** What was asked for, and of whom. */
interface Asked extends Choice {
  readonly hub: string;
}

/** Says what went wrong, and offers to try again. */
export function failureOf(error: unknown, asked: Asked, again: () => void): readonly Node[] {
  const button = element('button', { type: 'button' }, text('again'));
  button.addEventListener('click', again);
  const id = error instanceof HubAnswerError || error instanceof HubLimitError ? error.requestId : null;
  return [
    element('p', {}, element('strong', {}, text('failed')), ` ${reasonOf(error, asked)}`),
    ...(id ? [element('p', {}, text('requestId', { id }))] : []),
    button,
  ];
}

/** The hub's own words are for developers and in English; readers get ours where we have some. */
function reasonOf(error: unknown, { office, year, hub }: Asked): string {
  if (error instanceof UnknownOffice) return text('noOffice', { office: office ?? '', year: year ?? '' });
  if (error instanceof HubAnswerError && error.code === 'PLAN_NOT_FOUND') return text('noPlan', { year: year ?? '' });
  if (error instanceof HubLimitError) return text('tooMuch');
  if (error instanceof HubNetworkError || error instanceof HubTimeoutError) return text('unreachable', { hub });
  return error instanceof Error ? error.message : String(error);
}
