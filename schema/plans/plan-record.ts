import { JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Node } from '../relay/node.js';
import { Plan } from './plan.js';

/**
 * A record of exactly one plan. The year is the first part of every primary key and of every
 * foreign key, so a reference to another plan cannot even be written down.
 */
export abstract class PlanRecord extends Node {
  @PrimaryColumn('int')
  readonly year!: number;

  @ManyToOne(() => Plan, { nullable: false })
  @JoinColumn({ name: 'year' })
  readonly plan!: Plan;

  /** Where the record stands among those of its kind, in natural order of their keys; set by the graph. */
  readonly rank!: number;

  /** What tells the record from others of its kind in the plan: its number, code, citation or key. */
  abstract get keyInPlan(): string;

  get idInType(): string {
    return `${this.year}/${this.keyInPlan}`;
  }
}
