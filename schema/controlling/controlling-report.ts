import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { Decimal } from '../numbers/decimal.js';
import { GoalStatusCounts } from '../status/goal-status-counts.js';
import { ReportArea } from './report-area.js';
import { ReportScope } from './report-scope.js';

/**
 * A controlling report: worked out now, or as it was issued. It is plain data, with all texts as they were then, so that an issued
 * one stays what it was whatever becomes of the plan, the values and this program.
 */
@ObjectType({
  simpleResolvers: true,
  description:
    'A controlling report of a quarter (Controllingbericht). A draft is worked out whenever it is asked for; one that was issued stays as it was.',
})
export class ControllingReport {
  @Field(() => String, { description: 'Whose report it is (Kommune).' })
  readonly municipality!: string;

  @Field(() => String, { description: 'The title of the plan it is held against (Haushaltsplan).' })
  readonly planTitle!: string;

  @Field(() => Int, { description: 'The year (Jahr).' })
  readonly year!: number;

  @Field(() => Int, { description: 'The quarter (Quartal).' })
  readonly quarter!: number;

  @Field(() => GraphQLLocalDate, { description: 'The last day of the quarter (Stichtag): what was measured up to it counts.' })
  readonly lastDay!: string;

  @Field(() => ReportScope, { description: 'What it is about (Umfang).' })
  readonly scope!: ReportScope;

  @Field(() => Decimal, { description: 'From how many per cent on a difference is a deviation (Schwelle).' })
  readonly threshold!: string;

  @Field(() => Decimal, { description: 'The tolerance of the status, in per cent (Toleranz).' })
  readonly tolerance!: string;

  @Field(() => GoalStatusCounts, { description: 'How its goals stand (Zielerreichung im Überblick).' })
  readonly goals!: GoalStatusCounts;

  @Field(() => [ReportArea], { description: 'What it says, by areas of responsibility (Verantwortungsbereiche).' })
  readonly areas!: readonly ReportArea[];

  /** Of that time, in both languages. */
  readonly rules!: { readonly de: string; readonly en: string };

  @Field(() => String, { description: 'The SHA-256 of all it says (Prüfsumme): two reports with the same one say the same.' })
  readonly hash!: string;

  @Field(() => Boolean, { description: 'Whether it was issued (ausgestellt), and is no draft (Entwurf).' })
  readonly isIssued!: boolean;
}

/** What a report says, apart from what it is. */
export type ReportContent = Omit<ControllingReport, 'hash' | 'isIssued'>;
