import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, ManyToMany, ManyToOne, PrimaryColumn } from 'typeorm';
import { Product } from '../budget/product.js';
import { ProductArea } from '../budget/product-area.js';
import { ProductGroup } from '../budget/product-group.js';
import { domainsOf } from '../law/domains.js';
import { LegalDomain } from '../law/legal-domain.js';
import { Department } from '../organisation/department.js';
import { Office } from '../organisation/office.js';
import { PlanRecord } from '../plans/plan-record.js';
import { InPlan, LinkedInPlan } from '../plans/references.js';
import { Node } from '../relay/node.js';
import { Source } from '../sources/source.js';
import { TargetGroup } from '../target-groups/target-group.js';
import { FieldOfAction } from './field-of-action.js';
import { GoalLevel } from './goal-level.js';
import { STEERING_LEVELS, SteeringLevel } from './steering-level.js';

/** What the city wants to reach, on one of five levels. */
@ObjectType({
  implements: [Node, PlanRecord],
  simpleResolvers: true,
  description: 'What the city wants to reach, on one of five levels (Ziel).',
})
@Entity('goal')
export class Goal extends PlanRecord {
  @Field(() => String, { description: 'Its key (Schlüssel), such as "0501-1".' })
  @PrimaryColumn('text')
  readonly key!: string;

  @Field(() => String, { description: 'The goal in words (Zielaussage).' })
  @Column('text')
  readonly statement!: string;

  @Field(() => GoalLevel, { description: 'Its level in the pyramid (Zielebene).' })
  @Column('enum', { enum: GoalLevel })
  readonly level!: GoalLevel;

  @Field(() => [Goal], { description: 'The goals of higher levels it is derived from (übergeordnete Ziele).' })
  @ManyToMany(
    () => Goal,
    (goal) => goal.children,
  )
  @LinkedInPlan('goal_parent', ['goal', 'key'], ['parent', 'key'])
  readonly parents!: readonly Goal[];

  @Field(() => [Goal], { description: 'The goals derived from it (abgeleitete Ziele).' })
  @ManyToMany(
    () => Goal,
    (goal) => goal.parents,
  )
  readonly children!: readonly Goal[];

  @Field(() => ProductArea, { nullable: true, description: 'What a product area goal is a goal of (Produktbereich).' })
  @ManyToOne(() => ProductArea, { nullable: true })
  @InPlan('product_area', 'number')
  readonly productArea!: ProductArea | null;

  @Field(() => ProductGroup, { nullable: true, description: 'What a product group goal is a goal of (Produktgruppe).' })
  @ManyToOne(() => ProductGroup, { nullable: true })
  @InPlan('product_group', 'number')
  readonly productGroup!: ProductGroup | null;

  @Field(() => Product, { nullable: true, description: 'What a product goal is a goal of (Produkt).' })
  @ManyToOne(() => Product, { nullable: true })
  @InPlan('product', 'number')
  readonly product!: Product | null;

  @Field(() => Office, { nullable: true, description: 'The responsible office (zuständiges Amt).' })
  @ManyToOne(() => Office, { nullable: true })
  @InPlan('office', 'number')
  readonly office!: Office | null;

  @Field(() => Department, { nullable: true, description: 'The responsible department (zuständiges Dezernat).' })
  @ManyToOne(() => Department, { nullable: true })
  @InPlan('department', 'number')
  readonly department!: Department | null;

  /** Only the domains the goal itself names; most goals take those of what they are anchored to. */
  @ManyToMany(() => LegalDomain)
  @LinkedInPlan('goal_legal_domain', ['goal', 'key'], ['legal_domain', 'code'])
  readonly ownLegalDomains!: readonly LegalDomain[];

  @Field(() => [TargetGroup], { description: 'Whom it is for (Zielgruppen).' })
  @ManyToMany(() => TargetGroup)
  @LinkedInPlan('goal_target_group', ['goal', 'key'], ['target_group', 'key'])
  readonly targetGroups!: readonly TargetGroup[];

  @Field(() => [FieldOfAction], { description: 'The strategies it belongs to (Handlungsfelder).' })
  @ManyToMany(
    () => FieldOfAction,
    (field) => field.goals,
  )
  @LinkedInPlan('goal_field_of_action', ['goal', 'key'], ['field_of_action', 'key'])
  readonly fieldsOfAction!: readonly FieldOfAction[];

  @Field(() => Source, { description: 'Where the goal is taken from (Quelle).' })
  @Column(() => Source)
  readonly source!: Source;

  @Field(() => [SteeringLevel], { description: 'Who steers by it (Steuerungsebenen).' })
  readonly steeringLevels!: readonly SteeringLevel[];

  @Field(() => [LegalDomain], {
    description: 'The laws it stands under (Rechtskreise): those it names itself, else those of its product or product group.',
  })
  readonly legalDomains!: readonly LegalDomain[];

  get keyInPlan(): string {
    return this.key;
  }

  /** The responsible department; where only an office is named, the one it belongs to. */
  get responsibleDepartment(): Department | null {
    return this.department ?? this.office?.department ?? null;
  }

  /** Fills what follows from the references; called once, when all of them are set. */
  derive(this: { -readonly [Field in keyof Goal]: Goal[Field] }): void {
    this.steeringLevels = STEERING_LEVELS[this.level];
    const ofProduct = this.product ? domainsOf(this.product.provisions) : [];
    const group = this.productGroup ?? this.product?.group;
    this.legalDomains = [this.ownLegalDomains, ofProduct, group?.legalDomains].find((domains) => domains?.length) ?? [];
  }
}
