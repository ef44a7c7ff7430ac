import { ArgsType, Field, Int } from 'type-graphql';
import { Decimal } from '../numbers/decimal.js';
import { ReportScopeInput } from './report-scope.js';

/** What a controlling report shall show. */
@ArgsType()
export class ReportArgs {
  @Field(() => Int, { description: 'The quarter it is about (Quartal), 1 to 4: what was measured up to its end counts.' })
  readonly quarter!: number;

  @Field(() => ReportScopeInput, { nullable: true, description: 'What it is about (Umfang); everything without it.' })
  readonly scope?: ReportScopeInput | null;

  @Field(() => Decimal, {
    defaultValue: '10',
    description: 'How many per cent what was measured may differ from its target before it is a deviation (Schwelle), 0 to 100.',
  })
  readonly threshold!: string;

  @Field(() => Decimal, {
    defaultValue: '5',
    description: 'The tolerance of the status (Toleranz) in per cent of the target, 0 to 100.',
  })
  readonly tolerance!: string;
}
