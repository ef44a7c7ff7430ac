import { Field, Int, InterfaceType } from 'type-graphql';
import { Column, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Node } from '../relay/node.js';
import { Plan } from './plan.js';

/**
 * A record of exactly one plan. The year is the first part of every primary key and of every
 * foreign key, so a reference to another plan cannot even be written down.
 */
@InterfaceType({
  implements: Node,
  description: 'Anything that belongs to exactly one plan (Teil eines Plans). It can be changed as long as the plan is a draft.',
})
export abstract class PlanRecord extends Node {
  @PrimaryColumn('int')
  readonly year!: number;

  @ManyToOne(() => Plan, { nullable: false })
  @JoinColumn({ name: 'year' })
  readonly plan!: Plan;

  @Field(() => Int, {
    description: 'Counts its changes in this plan (Fassung); a change names the version it is based on.',
  })
  @Column('int', { default: 1 })
  readonly version!: number;

  /** Where the record stands among those of its kind, in natural order of their keys; set by the graph. */
  readonly rank!: number;

  /** What tells the record from others of its kind in the plan: its number, code, citation or key. */
  abstract get keyInPlan(): string;

  get idInType(): string {
    return `${this.year}/${this.keyInPlan}`;
  }
}
