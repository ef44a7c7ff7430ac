import { Field, Float, ObjectType } from 'type-graphql';
import { Node } from '../../relay/node.js';
import { Source } from '../../sources/source.js';
import { OverlapJustification } from './overlap-justification.js';
import { OverlapEvidenceKind, OverlapKind } from './overlap-kinds.js';

/** Something two services or products have in common. */
@ObjectType({ simpleResolvers: true, description: 'Something that two services or products have in common (Beleg).' })
export class OverlapEvidence {
  @Field(() => OverlapEvidenceKind, { description: 'What it is (Art).' })
  readonly kind!: OverlapEvidenceKind;

  @Field(() => String, {
    description: 'In words: the goal, the target group, the provision, or the word as each of the two has it.',
  })
  readonly text!: string;

  @Field(() => Node, { nullable: true, description: 'The goal, target group or provision itself; null for a word.' })
  readonly node!: Node | null;

  @Field(() => Source, { nullable: true, description: 'Where the goal is taken from (Quelle); null for everything else.' })
  readonly source!: Source | null;
}

/** Two services or products that may do the same; worked out from the plan, so it is no record of it. */
@ObjectType({ simpleResolvers: true, description: 'Two services or two products that may do the same (Überschneidung).' })
export class Overlap {
  @Field(() => OverlapKind, { description: 'Why they overlap (Art der Überschneidung).' })
  readonly kind!: OverlapKind;

  @Field(() => [Node], { description: 'The two services or the two products, in natural order.' })
  readonly nodes!: readonly Node[];

  @Field(() => Float, {
    description:
      'How much they have in common, from 0 to 1: 1 − Π (1 − weight ÷ log2 n) over the evidence, where n services or products share it; a compound counts once (Maß). Weights: goal 0.5, target group 0.3, provision 0.4, word 0.6, part of a compound 0.3. What more than 20 share is no evidence.',
  })
  readonly score!: number;

  @Field(() => [OverlapEvidence], { description: 'What they have in common, the strongest first (Belege).' })
  readonly evidence!: readonly OverlapEvidence[];

  @Field(() => OverlapJustification, {
    nullable: true,
    description: 'Why both are needed (sachliche Rechtfertigung); null while the overlap is open.',
  })
  readonly justification!: OverlapJustification | null;
}
