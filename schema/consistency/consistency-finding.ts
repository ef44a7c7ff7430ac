import { Field, ObjectType } from 'type-graphql';
import { Node } from '../relay/node.js';
import { Source } from '../sources/source.js';
import { CheckedFigure } from './checked-figure.js';
import { ConsistencyCode } from './consistency-code.js';
import { FindingSeverity } from './finding-severity.js';

/** Something in a plan that does not fit together; worked out from the plan and its figures, so it is no record of it. */
@ObjectType({ simpleResolvers: true, description: 'Something in a plan that does not fit together (Unstimmigkeit).' })
export class ConsistencyFinding {
  @Field(() => ConsistencyCode, { description: 'The rule that found it (Prüfregel).' })
  readonly code!: ConsistencyCode;

  @Field(() => FindingSeverity, { description: 'How sure it is to be a mistake (Schweregrad).' })
  readonly severity!: FindingSeverity;

  @Field(() => [Node], { description: 'What it is about (Gegenstand): goals, indicators or product areas.' })
  readonly objects!: readonly Node[];

  @Field(() => [CheckedFigure], {
    description: 'The figures it rests on (Zahlen), each with its place in the source; none where it is about words.',
  })
  readonly figures!: readonly CheckedFigure[];

  @Field(() => String, { description: 'One sentence that names the figures and what does not fit (Meldung).' })
  readonly message!: string;

  @Field(() => String, { description: 'What to do about it (Abhilfe).' })
  readonly remedy!: string;

  @Field(() => Source, {
    description: 'Where the first object is taken from (Quelle); for a product area, where its figures stand.',
  })
  readonly source!: Source;
}
