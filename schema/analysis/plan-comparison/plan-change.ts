import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../relay/connection.js';
import { Node } from '../../relay/node.js';
import { FieldChange } from './field-change.js';
import { PlanChangeKind } from './plan-change-kind.js';

/** What became of one object. One that was renamed and changed otherwise has two of these. */
@ObjectType({
  simpleResolvers: true,
  description:
    'What became of one object from one plan to another (Änderung). One that was renamed and changed otherwise has two of these.',
})
export class PlanChange {
  @Field(() => PlanChangeKind, { description: 'What became of it (Art der Änderung).' })
  readonly kind!: PlanChangeKind;

  @Field(() => String, { description: 'The type of the object (Objektart), such as "ProductGroup".' })
  readonly type!: string;

  @Field(() => Node, { nullable: true, description: 'The object in the plan compared from (vorher); null if it is new.' })
  readonly before!: Node | null;

  @Field(() => Node, { nullable: true, description: 'The object in the plan compared to (nachher); null if it is gone.' })
  readonly after!: Node | null;

  @Field(() => [FieldChange], { description: 'What is different about it (geänderte Felder); none if it is new or gone.' })
  readonly fields!: readonly FieldChange[];
}

/** A page of changes. */
export const PlanChangeConnection = connectionOf(PlanChange);

/** How many changes of one kind objects of one type have. */
@ObjectType({ simpleResolvers: true, description: 'How many changes of one kind objects of one type have (Anzahl).' })
export class PlanChangeCount {
  @Field(() => String, { description: 'The type of the objects (Objektart), such as "ProductGroup".' })
  readonly type!: string;

  @Field(() => PlanChangeKind, { description: 'What became of them (Art der Änderung).' })
  readonly kind!: PlanChangeKind;

  @Field(() => Int, { description: 'How many there are (Anzahl); never 0.' })
  readonly count!: number;
}
