import { Field, Int, ObjectType } from 'type-graphql';
import { ProductGroup } from '../budget/product-group.js';
import { Decimal } from '../numbers/decimal.js';
import { Service } from '../services/service.js';
import { AmountKind } from './amount-kind.js';

/** What a product group costs in one year. */
@ObjectType({
  simpleResolvers: true,
  description: 'What a product group costs in one year, in EUR (Kosten einer Produktgruppe).',
})
export class GroupCosts {
  @Field(() => ProductGroup, { description: 'The group (Produktgruppe).' })
  readonly productGroup!: ProductGroup;

  @Field(() => [Service], {
    description: 'Its services that contribute to the goal (beitragende Leistungen); none of a group of the goal itself.',
  })
  readonly services!: readonly Service[];

  @Field(() => Decimal, { nullable: true, description: 'All its revenue (Erträge); null where it is not known.' })
  readonly revenue!: string | null;

  @Field(() => Decimal, { nullable: true, description: 'All its expenditure (Aufwendungen); null where it is not known.' })
  readonly expenditure!: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description: 'Expenditure less revenue (Nettoaufwand); null where one of them is not known.',
  })
  readonly net!: string | null;
}

/** What stands beside a goal in money. There is no total of everything: own and contributing groups are never added up. */
@ObjectType({
  simpleResolvers: true,
  description:
    'What the product groups behind a goal cost (Kosten hinter einem Ziel). Own and contributing groups are not added up; `rule` says what each sum is.',
})
export class GoalCosts {
  @Field(() => Int, { description: 'The year (Jahr).' })
  readonly fiscalYear!: number;

  @Field(() => AmountKind, { description: 'Which amounts (Betragsart).' })
  readonly kind!: AmountKind;

  @Field(() => [GroupCosts], { description: 'The groups the goal is anchored in (eigene Produktgruppen).' })
  readonly own!: readonly GroupCosts[];

  @Field(() => [GroupCosts], {
    description: 'Other groups whose services contribute to it (beitragende Produktgruppen), each once.',
  })
  readonly contributing!: readonly GroupCosts[];

  @Field(() => [Service], {
    description:
      'Contributing services that lie in no product group (Leistungen ohne Produktgruppe): what they cost is not known.',
  })
  readonly servicesWithoutGroup!: readonly Service[];

  @Field(() => Decimal, {
    nullable: true,
    description: 'The net costs of all own groups, by `rule`; null where one of them is not known, or there is none.',
  })
  readonly ownNet!: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description:
      'The net costs of all contributing groups, by `rule`; null where something of them is not known, or there is none.',
  })
  readonly contributingNet!: string | null;
}
