import { Field, Int, ObjectType } from 'type-graphql';
import { GoalConflict } from './goal-conflict.js';
import { OfficeChain, OfficeCircle, OfficeGroup } from './office-circle.js';
import { OfficeDependency } from './office-dependency.js';

/** Which offices depend on each other, and where services work against goals. */
@ObjectType({
  simpleResolvers: true,
  description:
    'Which offices depend on each other, and where services work against goals (Abhängigkeiten und Zielkonflikte der Ämter).',
})
export class OfficeDependencies {
  @Field(() => Int, { description: 'The budget year (Haushaltsjahr).' })
  readonly year!: number;

  @Field(() => [OfficeDependency], {
    description: 'Who depends on whom; most contributions first, then in natural order (Abhängigkeiten).',
  })
  readonly links!: readonly OfficeDependency[];

  @Field(() => Int, { description: 'How many there are in all (Anzahl der Abhängigkeiten).' })
  readonly linkCount!: number;

  @Field(() => [OfficeGroup], {
    description:
      'Groups of several offices that all depend on each other: the strongly connected components; the largest first (Gruppen).',
  })
  readonly groups!: readonly OfficeGroup[];

  @Field(() => Int, { description: 'How many there are in all (Anzahl der Gruppen).' })
  readonly groupCount!: number;

  @Field(() => [OfficeCircle], {
    description: 'Circles of dependence; shortest first, then in natural order (Kreise).',
  })
  readonly circles!: readonly OfficeCircle[];

  @Field(() => Boolean, {
    description:
      'Whether these are all circles. False where `limit` cut them off, or where the plan has so many ways round that the search was stopped (vollständig).',
  })
  readonly areCirclesComplete!: boolean;

  @Field(() => [OfficeChain], { description: 'The longest chains of dependence, in natural order (längste Ketten).' })
  readonly chains!: readonly OfficeChain[];

  @Field(() => Boolean, { description: 'Whether these are all chains of that length (vollständig).' })
  readonly areChainsComplete!: boolean;

  @Field(() => [GoalConflict], {
    description: 'Contributions that work against their goal, in natural order: by service and goal (Zielkonflikte).',
  })
  readonly conflicts!: readonly GoalConflict[];

  @Field(() => Int, { description: 'How many there are in all (Anzahl der Zielkonflikte).' })
  readonly conflictCount!: number;

  @Field(() => Int, { description: 'How many items each list has at most (Obergrenze).' })
  readonly limit!: number;
}
