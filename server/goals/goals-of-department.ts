import { Goal } from '../../schema/goals/goal.js';
import type { Department } from '../../schema/organisation/department.js';
import { Office } from '../../schema/organisation/office.js';
import { GoalGraph } from '../graph/goal-graph.js';

/**
 * The goals a department is responsible for: those that name it, and those of its offices that name none; see
 * `Goal.responsibleDepartment`.
 */
export function goalsOfDepartment(department: Department): readonly Goal[] {
  const graph = GoalGraph.of(department);
  const ofOffices = graph
    .pointingAt(Office, 'department', department)
    .flatMap((office) => graph.pointingAt(Goal, 'office', office))
    .filter((goal) => goal.department === null);
  return [...graph.pointingAt(Goal, 'department', department), ...ofOffices];
}
