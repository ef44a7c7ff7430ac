import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../../relay/node.js';
import { ImpactDirection } from './impact-enums.js';
import { ImpactPath } from './impact-path.js';

/** Something that is reached, and how far away it is. */
@ObjectType({ simpleResolvers: true, description: 'Something that is reached, and how far away it is (erreichtes Objekt).' })
export class ImpactReach {
  @Field(() => Node, { description: 'What is reached.' })
  readonly node!: Node;

  @Field(() => Int, { description: 'How many connections the shortest path to it has (kürzeste Länge).' })
  readonly length!: number;
}

/** The answer to the question which goals something reaches, or what stands behind a goal. */
@ObjectType({
  simpleResolvers: true,
  description: 'Which goals something reaches, or what stands behind a goal (Wirkungspfade).',
})
export class ImpactPaths {
  @Field(() => Int, { description: 'The budget year (Haushaltsjahr).' })
  readonly year!: number;

  @Field(() => Node, { description: 'Where the paths begin (Ausgangspunkt).' })
  readonly from!: Node;

  @Field(() => Node, { nullable: true, description: 'Where they had to end, if that was asked (Ziel der Suche).' })
  readonly to!: Node | null;

  @Field(() => ImpactDirection, { description: 'Which way was followed (Richtung).' })
  readonly direction!: ImpactDirection;

  @Field(() => [ImpactPath], {
    description:
      'The paths, shortest first, then in natural order of what is on them. UP they end at goals that derive from no other, DOWN at offices, or at `to`.',
  })
  readonly paths!: readonly ImpactPath[];

  @Field(() => Boolean, { description: 'Whether these are all paths; false where `limit` cut them off (vollständig).' })
  readonly isComplete!: boolean;

  @Field(() => [ImpactReach], {
    description:
      'UP all goals that are reached, also those on the way; DOWN all offices; with `to` that alone. Nearest first, then in the order of the shortest paths to them (erreicht).',
  })
  readonly reached!: readonly ImpactReach[];

  @Field(() => Boolean, { description: 'Whether `reached` names all; false where `limit` cut it off (vollständig).' })
  readonly isReachedComplete!: boolean;

  @Field(() => Int, { description: 'How many paths, and how many reached objects, the answer may have at most (Obergrenze).' })
  readonly limit!: number;
}
