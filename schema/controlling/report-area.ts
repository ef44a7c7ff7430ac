import { Field, ID, ObjectType } from 'type-graphql';
import { Decimal } from '../numbers/decimal.js';
import { ReportedGoal, ReportedService } from './reported-goal.js';
import { ReportedIndicator } from './reported-indicator.js';

/** A unit of the administration or of the budget as a report calls it. */
@ObjectType({ simpleResolvers: true, description: 'A department, an office or a product group as a report calls it (Einheit).' })
export class ReportedUnit {
  @Field(() => ID, { description: 'Its id (Kennung).' })
  readonly id!: string;

  @Field(() => String, { description: 'Its number (Nummer).' })
  readonly number!: string;

  @Field(() => String, { description: 'Its name (Bezeichnung).' })
  readonly name!: string;
}

/** What a product group takes in and spends. */
@ObjectType({ simpleResolvers: true, description: 'Totals of the operating budget of a product group, in EUR (Beträge).' })
export class ReportedAmounts {
  @Field(() => Decimal, { nullable: true, description: 'All revenue (Erträge); null where it is not known.' })
  readonly revenue!: string | null;

  @Field(() => Decimal, { nullable: true, description: 'All expenditure (Aufwendungen); null where it is not known.' })
  readonly expenditure!: string | null;

  @Field(() => Decimal, { nullable: true, description: 'Expenditure less revenue (Nettoaufwand).' })
  readonly net!: string | null;
}

/** The resources of a product group. */
@ObjectType({ simpleResolvers: true, description: 'What a product group needs and has used in the year (Ressourcen).' })
export class ReportedResources {
  @Field(() => ReportedUnit, { description: 'The group (Produktgruppe).' })
  readonly productGroup!: ReportedUnit;

  @Field(() => ReportedAmounts, { description: 'What the budget provides (Ansatz).' })
  readonly budgeted!: ReportedAmounts;

  @Field(() => ReportedAmounts, { description: 'What it came to so far (Ergebnis).' })
  readonly actual!: ReportedAmounts;

  @Field(() => String, { nullable: true, description: 'Where the amounts are taken from (Quelle).' })
  readonly source!: string | null;
}

/** What one office answers for. */
@ObjectType({ simpleResolvers: true, description: 'What one office answers for (Verantwortungsbereich).' })
export class ReportArea {
  @Field(() => ReportedUnit, { nullable: true, description: 'The office (Amt); null for what no office is named for.' })
  readonly office!: ReportedUnit | null;

  @Field(() => ReportedUnit, { nullable: true, description: 'Its department (Dezernat).' })
  readonly department!: ReportedUnit | null;

  @Field(() => [String], { description: 'Whom its goals are for (Zielgruppen).' })
  readonly targetGroups!: readonly string[];

  @Field(() => [ReportedGoal], { description: 'Intended and achieved effects (Wirkungen): its goals.' })
  readonly goals!: readonly ReportedGoal[];

  @Field(() => [ReportedService], { description: 'What it provides (Leistungen).' })
  readonly services!: readonly ReportedService[];

  @Field(() => [ReportedIndicator], {
    description: 'How much of it was done (Leistungsvollzug): the indicators of its product groups and products.',
  })
  readonly indicators!: readonly ReportedIndicator[];

  @Field(() => [ReportedResources], {
    description: 'What that needs and has used (Ressourcen): the money of its product groups.',
  })
  readonly resources!: readonly ReportedResources[];
}
