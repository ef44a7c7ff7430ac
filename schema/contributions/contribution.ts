import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, ManyToOne, PrimaryColumn } from 'typeorm';
import { Goal } from '../goals/goal.js';
import { LegalDomain } from '../law/legal-domain.js';
import { Office } from '../organisation/office.js';
import { PlanRecord } from '../plans/plan-record.js';
import { InPlan } from '../plans/references.js';
import { Node } from '../relay/node.js';
import { Service } from '../services/service.js';
import { Source } from '../sources/source.js';
import { ContributionEffect, ContributionSide, ContributionStatus, ContributionStrength } from './contribution-enums.js';

/** One service contributes to one goal: what stood in running text only, as data. */
@ObjectType({
  implements: [Node, PlanRecord],
  simpleResolvers: true,
  description: 'One service contributes to one goal (Zielbeitrag).',
})
@Entity('contribution')
export class Contribution extends PlanRecord {
  @PrimaryColumn('text', { name: 'service' })
  private readonly serviceKey!: string;

  @PrimaryColumn('text', { name: 'goal' })
  private readonly goalKey!: string;

  @Field(() => Service, { description: 'What contributes (Leistung).' })
  @ManyToOne(() => Service, { nullable: false })
  @InPlan('service', 'key')
  readonly service!: Service;

  @Field(() => Goal, { description: 'What is contributed to (Ziel).' })
  @ManyToOne(() => Goal, { nullable: false })
  @InPlan('goal', 'key')
  readonly goal!: Goal;

  @Field(() => ContributionEffect, { description: 'What it does to the goal (Wirkung).' })
  @Column('enum', { enum: ContributionEffect })
  readonly effect!: ContributionEffect;

  @Field(() => ContributionStatus, { description: 'How far the offices agree on it (Abstimmungsstand).' })
  @Column('enum', { enum: ContributionStatus })
  readonly status!: ContributionStatus;

  @Field(() => ContributionStrength, {
    nullable: true,
    description: 'How much it weighs (Stärke); null where nobody has assessed it.',
  })
  @Column('enum', { nullable: true, enum: ContributionStrength })
  readonly strength!: ContributionStrength | null;

  @Field(() => String, { nullable: true, description: 'Why the service contributes to the goal (Begründung).' })
  @Column('text', { nullable: true })
  readonly rationale!: string | null;

  @Field(() => ContributionSide, {
    nullable: true,
    description: 'Which side opened the talk about it (eröffnende Seite); null where the plan does not know.',
  })
  @Column('enum', { nullable: true, default: null, enum: ContributionSide })
  readonly openedBy!: ContributionSide | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why a side agreed or objected (Begründung der Zustimmung oder des Einwands).',
  })
  @Column('text', { nullable: true, default: null })
  readonly statusReason!: string | null;

  @Field(() => Source, { description: 'Where the contribution is taken from (Quelle).' })
  @Column(() => Source)
  readonly source!: Source;

  @Field(() => [Office], { description: 'The offices that provide the service (beitragende Ämter).' })
  readonly contributingOffices!: readonly Office[];

  @Field(() => [Office], { description: 'The contributing offices without the one responsible for the goal (andere Ämter).' })
  readonly otherOffices!: readonly Office[];

  @Field(() => [LegalDomain], {
    description:
      "The laws it comes from (Rechtskreise der Leistung): those of the service's provisions and those its offices carry out.",
  })
  readonly fromLegalDomains!: readonly LegalDomain[];

  @Field(() => [LegalDomain], { description: 'The laws it goes to (Rechtskreise des Ziels): those the goal stands under.' })
  readonly toLegalDomains!: readonly LegalDomain[];

  @Field(() => Boolean, {
    description: 'Whether a contributing office is not the one responsible for the goal (ämterübergreifend).',
  })
  readonly crossesOffices!: boolean;

  @Field(() => Boolean, {
    description:
      'Whether the department of a contributing office is not the one responsible for the goal (dezernatsübergreifend).',
  })
  readonly crossesDepartments!: boolean;

  @Field(() => Boolean, { description: 'Whether a law it comes from is none of those it goes to (rechtskreisübergreifend).' })
  readonly crossesLegalDomains!: boolean;

  get keyInPlan(): string {
    return `${this.serviceKey}/${this.goalKey}`;
  }

  /**
   * Fills what follows from the references; called once, when all of them are set.
   * The crossings are those of the council paper V/0715/2012, section 5.1, as the domain defines them once.
   */
  derive(this: { -readonly [Field in keyof Contribution]: Contribution[Field] }): void {
    const { service, goal } = this;
    const department = goal.responsibleDepartment;
    this.contributingOffices = service.offices;
    const isOwn = goal.office !== null && service.offices.includes(goal.office);
    this.otherOffices = isOwn ? service.offices.filter((office) => office !== goal.office) : service.offices;
    this.fromLegalDomains = service.allLegalDomains;
    this.toLegalDomains = goal.legalDomains;
    this.crossesOffices = this.otherOffices.length > 0;
    this.crossesDepartments = service.offices.some((office) => office.department !== null && office.department !== department);
    this.crossesLegalDomains = service.allLegalDomains.some((domain) => !goal.legalDomains.includes(domain));
  }
}
