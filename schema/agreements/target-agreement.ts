import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { LegalProvision } from '../law/legal-provision.js';
import { Committee } from '../organisation/committee.js';
import { Office } from '../organisation/office.js';
import { Plan } from '../plans/plan.js';
import { InPlan } from '../plans/references.js';
import { AgreementStatus } from './agreement-status.js';
import { AgreementStep } from './agreement-step.js';
import { AgreementTarget } from './agreement-target.js';
import { TargetOrigin } from './target-origin.js';

/**
 * What the city and who supervises it agree for a year (§ 48b SGB II; V/0715/2012, decision 3.2). It stands beside the snapshot
 * of its plan, since it is negotiated when the plan is adopted already, and goes on by steps.
 */
@ObjectType({
  simpleResolvers: true,
  description: 'What the city and who supervises it agree for a year (Zielvereinbarung), such as by § 48b SGB II.',
})
@Entity('target_agreement')
export class TargetAgreement {
  @Field(() => Int, { description: 'The budget year of its plan (Haushaltsjahr).' })
  @PrimaryColumn('int')
  readonly year!: number;

  @ManyToOne(() => Plan, { nullable: false })
  @JoinColumn({ name: 'year' })
  readonly plan!: Plan;

  @Field(() => String, { description: 'Its key in the plan (Schlüssel), such as "land-2026".' })
  @PrimaryColumn('text')
  readonly key!: string;

  @Field(() => String, { description: 'Its title (Titel).' })
  @Column('text')
  readonly title!: string;

  @Field(() => Int, { description: 'The year its targets are for (Zieljahr); a plan may cover several.' })
  @Column('int')
  readonly targetYear!: number;

  @Field(() => String, { description: 'The other party (Vertragspartner), such as the ministry of the Land.' })
  @Column('text')
  readonly partner!: string;

  @Field(() => Office, { description: 'The office that negotiates for the city (zuständiges Amt).' })
  @ManyToOne(() => Office, { nullable: false })
  @InPlan('office', 'number')
  readonly office!: Office;

  @Field(() => Committee, { description: 'The committee that is told when it is signed (Fachausschuss).' })
  @ManyToOne(() => Committee, { nullable: false })
  @InPlan('committee', 'code')
  readonly committee!: Committee;

  @Field(() => LegalProvision, { nullable: true, description: 'The provision that asks for it (Rechtsgrundlage).' })
  @ManyToOne(() => LegalProvision, { nullable: true })
  @InPlan('provision', 'citation')
  readonly provision!: LegalProvision | null;

  @Field(() => [AgreementTarget], { description: 'Its targets (Ziele), by the keys of their indicators.' })
  readonly targets!: readonly AgreementTarget[];

  @Field(() => [AgreementStep], { description: 'Its steps so far, the first one first (Verlauf).' })
  readonly steps!: readonly AgreementStep[];

  @Field(() => [String], { description: 'Both parties (Vertragsparteien), the city first.' })
  get parties(): readonly string[] {
    return [this.plan.municipality, this.partner];
  }

  @Field(() => AgreementStatus, { description: 'How far it is (Stand): what its last step led to.' })
  get status(): AgreementStatus {
    return this.steps.at(-1)!.status;
  }

  @Field(() => Int, { description: 'Counts its steps (Fassung); the next one names the version it is based on.' })
  get version(): number {
    return this.steps.length;
  }

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether the whole offer is inside the corridors (Angebot innerhalb der Korridore). The city's own targets have none and do not count. Null where values are missing.",
  })
  get isInsideCorridor(): boolean | null {
    const inside = this.targets.filter(({ origin }) => origin !== TargetOrigin.CITY).map((target) => target.isInsideCorridor);
    if (inside.includes(null)) return null;
    return inside.every((one) => one);
  }
}
