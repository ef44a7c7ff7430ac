import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../relay/connection.js';
import { CoverageGap } from './coverage-gap.js';
import { CoverageGapCode } from './coverage-gap-code.js';
import { GapSeverity } from './gap-severity.js';

/** A page of gaps. */
export const CoverageGapConnection = connectionOf(CoverageGap);

/** How many gaps of one code a list has. */
@ObjectType({ simpleResolvers: true, description: 'How many gaps of one code a list has (Anzahl je Art).' })
export class CoverageGapCount {
  @Field(() => CoverageGapCode, { description: 'What is missing (Art der Lücke).' })
  readonly code!: CoverageGapCode;

  @Field(() => GapSeverity, { description: 'How much hangs on it (Schweregrad).' })
  readonly severity!: GapSeverity;

  @Field(() => Int, { description: 'How many there are in the whole list (Anzahl).' })
  readonly count!: number;
}
