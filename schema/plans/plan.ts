import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Node } from '../relay/node.js';
import { Source } from '../sources/source.js';
import { PlanStatus } from './plan-status.js';

/** The budget plan of one budget year: the border no reference crosses. */
@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'The budget plan of one budget year (Haushaltsplan). Everything else belongs to exactly one plan.',
})
@Entity('plan')
export class Plan extends Node {
  @Field(() => Int, { description: 'The budget year (Haushaltsjahr).' })
  @PrimaryColumn('int')
  readonly year!: number;

  @Field(() => String, { description: 'Whose plan it is (Kommune), such as "Stadt Münster".' })
  @Column('text')
  readonly municipality!: string;

  @Field(() => String, { description: 'The title (Titel).' })
  @Column('text')
  readonly title!: string;

  @Field(() => PlanStatus, { description: 'Draft or adopted (Status).' })
  @Column('enum', { enum: PlanStatus })
  readonly status!: PlanStatus;

  @Field(() => Int, { description: 'Counts the committed changes of the plan (Revision); 1 when it is new.' })
  @Column('int', { default: 1 })
  readonly revision!: number;

  @Field(() => Source, { nullable: true, description: 'The paper the plan was taken from (Quelle).' })
  @Column(() => Source)
  readonly source!: Source;

  get idInType(): string {
    return String(this.year);
  }
}
