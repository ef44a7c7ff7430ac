import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { FieldOfAction } from '../../schema/goals/field-of-action.js';
import { Goal } from '../../schema/goals/goal.js';
import { PyramidLevel } from '../../schema/goals/goal-pyramid.js';
import { Department } from '../../schema/organisation/department.js';
import { Office } from '../../schema/organisation/office.js';
import { GoalStatusCounts } from '../../schema/status/goal-status-counts.js';
import { StatusArgs } from '../../schema/status/status-args.js';
import type { ChangeContext } from '../changes/change-context.js';
import { goalsOfDepartment } from '../goals/goals-of-department.js';
import { GoalGraph } from '../graph/goal-graph.js';
import { countStatuses } from './goal-status.js';
import { readStatusArgs } from './read-args.js';

/** How the goals of an office stand. */
@Resolver(() => Office)
export class OfficeGoalStatus {
  @FieldResolver(() => GoalStatusCounts, { description: 'How the goals it is responsible for stand (Zielerreichung).' })
  goalStatus(@Root() office: Office, @Args(() => StatusArgs) args: StatusArgs, @Ctx() context: ChangeContext) {
    const goals = GoalGraph.of(office).pointingAt(Goal, 'office', office);
    return countStatuses(context, goals, readStatusArgs(args, office.year), 'Office.goalStatus');
  }
}

/** How the goals of a department stand. */
@Resolver(() => Department)
export class DepartmentGoalStatus {
  @FieldResolver(() => GoalStatusCounts, {
    description:
      'How the goals it is responsible for stand (Zielerreichung): those that name it, and those of its offices that name no department.',
  })
  goalStatus(@Root() department: Department, @Args(() => StatusArgs) args: StatusArgs, @Ctx() context: ChangeContext) {
    return countStatuses(context, goalsOfDepartment(department), readStatusArgs(args, department.year), 'Department.goalStatus');
  }
}

/** How the goals of a strategy stand. */
@Resolver(() => FieldOfAction)
export class FieldOfActionGoalStatus {
  @FieldResolver(() => GoalStatusCounts, { description: 'How the goals pursued in it stand (Zielerreichung).' })
  goalStatus(@Root() field: FieldOfAction, @Args(() => StatusArgs) args: StatusArgs, @Ctx() context: ChangeContext) {
    return countStatuses(context, field.goals, readStatusArgs(args, field.year), 'FieldOfAction.goalStatus');
  }
}

/** How the goals of a level stand. */
@Resolver(() => PyramidLevel)
export class PyramidLevelGoalStatus {
  @FieldResolver(() => GoalStatusCounts, { description: 'How its goals stand (Zielerreichung).' })
  goalStatus(@Root() level: PyramidLevel, @Args(() => StatusArgs) args: StatusArgs, @Ctx() context: ChangeContext) {
    return countStatuses(context, level.goals, readStatusArgs(args, level.year), 'PyramidLevel.goalStatus');
  }
}
