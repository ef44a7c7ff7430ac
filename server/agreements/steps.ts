import { AgreementStatus } from '../../schema/agreements/agreement-status.js';
import type { ActionName } from '../security/permissions.js';

const { FRAME_RECEIVED, OFFERED, JUSTIFIED, ACCEPTED, MODIFIED, SIGNED, REPORTED, FOLLOWED_UP } = AgreementStatus;

/** What a step needs besides whoever may take it. */
export type Need =
  | 'reference frame'
  | 'offer'
  | 'inside corridor'
  | 'outside corridor'
  | 'reason'
  | 'agreed as offered'
  | 'agreed otherwise'
  | 'actual value';

/** One step that can be taken. */
export interface AgreementMove {
  /** The mutation; who may send it stands in the table of permissions. */
  readonly action: ActionName & `${string}TargetAgreement`;
  /** What the agreement is before; null if it is not there yet. */
  readonly from: AgreementStatus | null;
  readonly to: AgreementStatus;
  readonly needs: readonly Need[];
}

/**
 * Which step follows which state, and what it needs: the only place where this stands, as decision 3.2 and section 6.2 of
 * V/0715/2012 have it. STEPS.md is the same table for people; the database checks the states again.
 */
export const AGREEMENT_STEPS: readonly AgreementMove[] = [
  { action: 'openTargetAgreement', from: null, to: FRAME_RECEIVED, needs: ['reference frame'] },
  { action: 'offerTargetAgreement', from: FRAME_RECEIVED, to: OFFERED, needs: ['reference frame', 'offer'] },
  // As long as nobody answered the offer, the council may decide on another one.
  { action: 'offerTargetAgreement', from: OFFERED, to: OFFERED, needs: ['reference frame', 'offer', 'reason'] },
  { action: 'acceptTargetAgreement', from: OFFERED, to: ACCEPTED, needs: ['inside corridor'] },
  { action: 'justifyTargetAgreement', from: OFFERED, to: JUSTIFIED, needs: ['outside corridor', 'reason'] },
  { action: 'acceptTargetAgreement', from: JUSTIFIED, to: ACCEPTED, needs: [] },
  { action: 'modifyTargetAgreement', from: JUSTIFIED, to: MODIFIED, needs: ['reason'] },
  { action: 'signTargetAgreement', from: ACCEPTED, to: SIGNED, needs: ['agreed as offered'] },
  { action: 'signTargetAgreement', from: MODIFIED, to: SIGNED, needs: ['agreed otherwise'] },
  { action: 'reportTargetAgreement', from: SIGNED, to: REPORTED, needs: [] },
  { action: 'followUpTargetAgreement', from: REPORTED, to: FOLLOWED_UP, needs: ['actual value'] },
  { action: 'followUpTargetAgreement', from: FOLLOWED_UP, to: FOLLOWED_UP, needs: ['actual value'] },
];

/** The mutations of agreements. */
export type AgreementAction = AgreementMove['action'];

/** The step that a mutation takes from a state; null if it does not lead on from there. */
export function moveFrom(action: AgreementAction, from: AgreementStatus | null): AgreementMove | null {
  return AGREEMENT_STEPS.find((move) => move.action === action && move.from === from) ?? null;
}

/** The states that a mutation leads on from. */
export function startsOf(action: AgreementAction): readonly AgreementStatus[] {
  return AGREEMENT_STEPS.flatMap((move) => (move.action === action && move.from !== null ? [move.from] : []));
}

/** What an agreement can become next, whatever that needs. */
export function nextAfter(status: AgreementStatus): readonly AgreementStatus[] {
  return AGREEMENT_STEPS.filter(({ from }) => from === status).map(({ to }) => to);
}
