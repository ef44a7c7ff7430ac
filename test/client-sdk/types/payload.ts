import type { Language, Problem, Warning } from '@zielnetz/client';
import type { Shape } from './same.js';

type Maybe<Type> = Type | null | undefined;

/** What every change of an object may be asked with. */
export type Asked<Input> = { input: Input; idempotencyKey?: Maybe<string>; language?: Maybe<Language> };

/** What is new needs the year of its plan. */
export type Creation<Input> = Shape<{ year: number } & Asked<Input>>;

/** What came of a change: the object under the name of its concept, or problems. */
export type Payload<Concept extends string, Changed> = Shape<
  { readonly [Name in Concept]: Changed | null } & {
    readonly revision: number | null;
    readonly problems: readonly Problem[];
    readonly warnings: readonly Warning[];
  }
>;
