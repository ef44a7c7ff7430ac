import type { ContributionSide, ContributionStatus } from '../../schema/contributions/contribution-enums.js';
import type { Facts } from '../graph/facts.js';
import type { Shape } from '../graph/model.js';
import type { ActionName } from '../security/permissions.js';
import type { Input } from './read-input.js';

/** Who asks for changes, as rules and journal need it. */
export interface Author {
  readonly subject: string;
  readonly office: string | null;
  /** The id of the request. */
  readonly request: string;
}

/** A record that shall be new. */
export interface Creation {
  readonly kind: 'create';
  readonly action: ActionName;
  readonly shape: Shape;
  readonly input: Input;
  /** What is not for the author to say: the state of a contribution. */
  readonly preset: Facts;
}

/** A record that shall say something else. */
export interface Alteration {
  readonly kind: 'change';
  readonly action: ActionName;
  readonly shape: Shape;
  readonly id: string;
  readonly version: number;
  readonly input: Input;
  readonly step: ContributionStep | null;
}

/** A record that shall be gone. */
export interface Removal {
  readonly kind: 'remove';
  readonly action: ActionName;
  readonly shape: Shape;
  readonly id: string;
  readonly version: number;
}

/** One change of one record, as it was asked for. */
export type Change = Creation | Alteration | Removal;

/** A step of the talk about a contribution: to a status, from any other. */
export interface ContributionStep {
  readonly to: ContributionStatus;
  readonly reason: string | null;
}

/** What a new contribution begins with. */
export function openedBy(side: ContributionSide | null, status: ContributionStatus): Facts {
  return { openedBy: side, status, statusReason: null };
}
