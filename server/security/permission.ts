/**
 * What an editor must be to make a change: of an office that answers for the object, of either side of a contribution,
 * of one of its sides, of the side that opened it, of the side that did not, or of any office at all.
 */
export type EditorRight = 'own' | 'either side' | 'contributing' | 'receiving' | 'opening side' | 'other side' | 'any';

/** What steering must be to make a change: of a field of action of the object, or of any at all. */
export type SteeringRight = 'own' | 'any';

/** Who may make a change. Administrators may make every one, readers none. */
export interface Permission {
  readonly editor?: EditorRight;
  readonly steering?: SteeringRight;
}

/** The two sides of a contribution: the offices that provide the service, and the office responsible for the goal. */
export type Side = 'contributing' | 'receiving';

/** Whom a change concerns. What moves to other offices or fields is asked for twice: as it is and as it will be. */
export interface Concerned {
  /** The offices that answer for the object, by number; for contributions see `sides`. */
  readonly offices: readonly string[];
  /** The fields of action of the object, by key; of a contribution those of its goal. */
  readonly fieldsOfAction: readonly string[];
  /** Of a contribution: the offices on both sides, and which side proposed or requested it; null, unknown, counts as contributing. */
  readonly sides?: Readonly<Record<Side, readonly string[]>> & { readonly openedBy: Side | null };
}

/** Changes that concern nobody in particular, such as creating a plan. */
export const NOBODY: Concerned = Object.freeze({ offices: [], fieldsOfAction: [] });
