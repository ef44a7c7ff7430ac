import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Indicator } from '../indicators/indicator.js';
import { IndicatorValue } from '../indicators/indicator-value.js';
import { compareDecimals } from '../numbers/exact.js';
import { Plan } from '../plans/plan.js';
import { InPlan } from '../plans/references.js';
import { TargetAgreement } from './target-agreement.js';
import { TargetOrigin } from './target-origin.js';

/** The values of a target are those of its indicator for the year of the agreement; none of them is stored a second time. */
@ObjectType({
  simpleResolvers: true,
  description:
    'A target of an agreement (Ziel der Zielvereinbarung). Its values are those of its indicator for the year of the agreement.',
})
@Entity('agreement_target')
export class AgreementTarget {
  @PrimaryColumn('int')
  readonly year!: number;

  @ManyToOne(() => Plan, { nullable: false })
  @JoinColumn({ name: 'year' })
  readonly plan!: Plan;

  @PrimaryColumn('text', { name: 'agreement' })
  readonly agreementKey!: string;

  @Field(() => TargetAgreement, { description: 'The agreement it is part of (Zielvereinbarung).' })
  @ManyToOne(() => TargetAgreement, { nullable: false })
  @InPlan('agreement', 'key')
  readonly agreement!: TargetAgreement;

  @PrimaryColumn('text', { name: 'indicator' })
  readonly indicatorKey!: string;

  @Field(() => Indicator, { description: 'What it is measured by (Kennzahl).' })
  @ManyToOne(() => Indicator, { nullable: false })
  @InPlan('indicator', 'key')
  readonly indicator!: Indicator;

  @Field(() => TargetOrigin, { description: 'Whose target it is (Herkunft).' })
  @Column('enum', { enum: TargetOrigin })
  readonly origin!: TargetOrigin;

  @Field(() => IndicatorValue, {
    nullable: true,
    description: 'What Federation and Land expect (Referenzwert), as it was known when the offer was decided.',
  })
  readonly reference!: IndicatorValue | null;

  @Field(() => IndicatorValue, { nullable: true, description: 'The lower end of the corridor, as it was known then.' })
  readonly corridorLow!: IndicatorValue | null;

  @Field(() => IndicatorValue, { nullable: true, description: 'The upper end of the corridor, as it was known then.' })
  readonly corridorHigh!: IndicatorValue | null;

  @Field(() => IndicatorValue, {
    nullable: true,
    description: 'What the city offers (Planungsangebot), as the council decided it.',
  })
  readonly offered!: IndicatorValue | null;

  @Field(() => IndicatorValue, { nullable: true, description: 'What was agreed (vereinbarter Zielwert), as it was signed.' })
  readonly agreed!: IndicatorValue | null;

  @Field(() => IndicatorValue, {
    nullable: true,
    description: "The plan's own target for the year (Zielwert des Haushalts): budgeted where it is, else planned.",
  })
  readonly ownTarget!: IndicatorValue | null;

  @Field(() => IndicatorValue, {
    nullable: true,
    description: 'What was reached in the year so far (Ergebnis): that of its latest period.',
  })
  readonly actual!: IndicatorValue | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the offer is inside the corridor, both ends included (innerhalb des Korridors); null where one of the three is not known.',
  })
  get isInsideCorridor(): boolean | null {
    const [offered, low, high] = [this.offered, this.corridorLow, this.corridorHigh].map((one) => one?.value ?? null);
    if (offered == null || low == null || high == null) return null;
    return compareDecimals(low, offered) <= 0 && compareDecimals(offered, high) <= 0;
  }

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether what was agreed differs from the plan's own target (Abweichung vom Haushalt); null where one of them is not known.",
  })
  get differsFromOwnTarget(): boolean | null {
    return differs(this.agreed, this.ownTarget);
  }

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether what was agreed differs from the offer (Abweichung vom Planungsangebot); null where one of them is not known.',
  })
  get differsFromOffer(): boolean | null {
    return differs(this.agreed, this.offered);
  }
}

/** "24.80" is the same as "24.8". */
function differs(one: IndicatorValue | null, other: IndicatorValue | null): boolean | null {
  return one?.value == null || other?.value == null ? null : compareDecimals(one.value, other.value) !== 0;
}
