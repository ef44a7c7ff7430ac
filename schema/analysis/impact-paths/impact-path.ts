import { Field, Int, ObjectType } from 'type-graphql';
import { Contribution } from '../../contributions/contribution.js';
import { LegalDomain } from '../../law/legal-domain.js';
import { Department } from '../../organisation/department.js';
import { Node } from '../../relay/node.js';
import { Source } from '../../sources/source.js';
import { ImpactEdgeKind } from './impact-enums.js';

/** A connection of two neighbours on a path. */
@ObjectType({ simpleResolvers: true, description: 'A connection of two neighbours on a path (Verbindung).' })
export class ImpactEdge {
  @Field(() => ImpactEdgeKind, { description: 'How the two are connected (Art).' })
  readonly kind!: ImpactEdgeKind;

  @Field(() => Node, { description: 'The one nearer to the start of the path (von).' })
  readonly from!: Node;

  @Field(() => Node, { description: 'The one nearer to its end (nach).' })
  readonly to!: Node;

  @Field(() => Contribution, { nullable: true, description: 'The contribution (Zielbeitrag), where the connection is one.' })
  readonly contribution!: Contribution | null;

  @Field(() => Source, {
    nullable: true,
    description:
      'Where the connection is taken from (Quelle): the source of the record that states it; null where that record has none.',
  })
  readonly source!: Source | null;
}

/** A path through the plan; no object is on it twice. */
@ObjectType({ simpleResolvers: true, description: 'A path of impact (Wirkungspfad). No object is on it twice.' })
export class ImpactPath {
  @Field(() => [Node], { description: 'What is on it, from start to end (Stationen).' })
  readonly nodes!: readonly Node[];

  @Field(() => [ImpactEdge], { description: 'What connects them, in the same order (Verbindungen).' })
  readonly edges!: readonly ImpactEdge[];

  @Field(() => Int, { description: 'How many connections it has (Länge).' })
  readonly length!: number;

  @Field(() => [LegalDomain], {
    description: 'The laws that what is on it stands under, in the order of the way, each once (Rechtskreise).',
  })
  readonly legalDomains!: readonly LegalDomain[];

  @Field(() => [Department], {
    description: 'The departments that what is on it belongs to, in the order of the way, each once (Dezernate).',
  })
  readonly departments!: readonly Department[];

  @Field(() => Boolean, { description: 'Whether a contribution on it crosses legal domains (rechtskreisübergreifend).' })
  readonly crossesLegalDomains!: boolean;

  @Field(() => Boolean, { description: 'Whether a contribution on it crosses departments (dezernatsübergreifend).' })
  readonly crossesDepartments!: boolean;

  @Field(() => Boolean, { description: 'Whether a contribution on it works against its goal (Zielkonflikt).' })
  readonly hasConflict!: boolean;
}
