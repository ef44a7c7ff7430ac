import { ProblemCode } from '../../schema/changes/problem-code.js';
import { ContributionSide, ContributionStatus } from '../../schema/contributions/contribution-enums.js';
import type { Viewer } from '../../schema/security/viewer.js';
import { quoted } from '../errors/hub-error.js';
import { type Facts, keyOfFacts } from '../graph/facts.js';
import { propertyOf, type Shape } from '../graph/model.js';
import { parseNodeId } from '../relay/node-id.js';
import type { Concerned } from '../security/permission.js';
import { permit } from '../security/permit.js';
import { type Alteration, type Change, type ContributionStep, type Creation, openedBy, type Removal } from './change.js';
import { problemOfText } from './check-text.js';
import { concernedBy } from './concerned.js';
import { differencesBetween } from './differences.js';
import { type Problem, problem, stale } from './problem.js';
import { emptyFacts, readInput } from './read-input.js';
import { stillNeeded } from './still-needed.js';
import type { WorkingPlan } from './working-plan.js';

/**
 * Makes a change in a plan that is being worked on, if whoever asks may and nothing is wrong with the change itself.
 * Rules that look at several records are checked when all changes are made, see {@link brokenRules}.
 *
 * @param path of the change, for problems
 * @returns what is wrong; then nothing has been changed
 * @throws HubError UNAUTHENTICATED or FORBIDDEN
 */
export function makeChange(plan: WorkingPlan, change: Change, viewer: Viewer, path: string): readonly Problem[] {
  const asked = { plan, viewer, path };
  if (change.kind === 'create') return create(asked, change);
  return change.kind === 'change' ? alter(asked, change) : remove(asked, change);
}

/** Where a change is made, by whom, and where it stands in the question. */
interface Asked {
  readonly plan: WorkingPlan;
  readonly viewer: Viewer;
  readonly path: string;
}

function create({ plan, viewer, path }: Asked, { action, shape, input, preset }: Creation): readonly Problem[] {
  const { facts, problems } = readInput(plan, shape, input, path);
  if (problems.length > 0) return problems;
  const full: Facts = { ...emptyFacts(shape), ...facts, ...preset, version: 1 };
  const key = keyOfFacts(shape, full);
  const before = plan.facts(shape, key);
  // What was removed in the same step goes on with its versions, so that one that was seen before does not fit again.
  const gone = plan.factsBefore(shape, key)?.version as number | undefined;
  plan.set(shape, key, { ...full, version: (gone ?? 0) + 1 });
  permitOrUndo(plan, shape, key, before, () => permit(viewer, action, concernedBy(plan.relinked(shape, key)!)));
  if (before === null) return [];
  plan.set(shape, key, before);
  const field = `${path}.${shape.keyColumns.map((column) => propertyOf(shape, column)).join(', ')}`;
  const expected = { de: 'ein Schlüssel, den es noch nicht gibt', en: 'a key that is not there yet' };
  return [problem({ field, code: ProblemCode.ALREADY_EXISTS, expected, got: quoted(key) })];
}

function alter({ plan, viewer, path }: Asked, change: Alteration): readonly Problem[] {
  const { action, shape, version, input, step } = change;
  const found = find(plan, shape, change.id, `${path}.id`);
  if (typeof found !== 'string') return [found];
  const before = plan.facts(shape, found)!;
  const concerned = concernedBy(plan.relinked(shape, found)!);
  permit(viewer, action, concerned);
  const { facts, problems } = readInput(plan, shape, input, path);
  const changed: Facts = { ...before, ...facts };
  const after: Facts = { ...changed, ...(step ? stateAfter(step) : reopened(concerned, viewer, before, changed)) };
  if (before.version !== version) return [staleRecord(path, before, after, version)];
  const wrong = [...problems, ...(step ? problemsOfStep(step, before, path) : [])];
  if (wrong.length > 0) return wrong;
  if (differencesBetween(before, after).length === 0) return [];
  plan.set(shape, found, { ...after, version: version + 1 });
  permitOrUndo(plan, shape, found, before, () => permit(viewer, action, concernedBy(plan.relinked(shape, found)!)));
  return [];
}

function remove({ plan, viewer, path }: Asked, { action, shape, id, version }: Removal): readonly Problem[] {
  const found = find(plan, shape, id, `${path}.id`);
  if (typeof found !== 'string') return [found];
  const before = plan.facts(shape, found)!;
  permit(viewer, action, concernedBy(plan.relinked(shape, found)!));
  if (before.version !== version) return [staleRecord(path, before, null, version)];
  const needed = stillNeeded(plan, shape, found, `${path}.id`);
  if (needed) return [needed];
  plan.set(shape, found, null);
  return [];
}

/** An object that moves to others is asked for as it will be, too; who may not move it there leaves no trace. */
function permitOrUndo(plan: WorkingPlan, shape: Shape, key: string, before: Facts | null, ask: () => void): void {
  try {
    ask();
  } catch (error) {
    plan.set(shape, key, before);
    throw error;
  }
}

function stateAfter({ to, reason }: ContributionStep): Facts {
  return { status: to, statusReason: reason };
}

/** What both sides agreed on, or one objected to, is a proposal again once somebody changes it. */
function reopened({ sides }: Concerned, { office }: Viewer, before: Facts, changed: Facts): Facts {
  const isTouched = differencesBetween(before, changed).length > 0;
  if (!sides || !isTouched || before.status === ContributionStatus.PROPOSED) return {};
  const { CONTRIBUTING, RECEIVING } = ContributionSide;
  const side = office !== null && sides.contributing.includes(office) ? CONTRIBUTING : RECEIVING;
  return { ...openedBy(office === null ? null : side, ContributionStatus.PROPOSED) };
}

function problemsOfStep({ to, reason }: ContributionStep, before: Facts, path: string): readonly Problem[] {
  const field = `${path}.reason`;
  const wrong = reason === null ? null : problemOfText(field, 'reason', reason);
  if (wrong) return [wrong];
  if (before.status !== to) return [];
  const expected = { de: 'ein Zielbeitrag mit anderem Stand', en: 'a contribution in another state' };
  return [problem({ field: `${path}.id`, code: ProblemCode.WRONG_STEP, expected, got: to })];
}

function find(plan: WorkingPlan, shape: Shape, id: string, field: string): string | Problem {
  const { year } = plan.base.plan;
  const parts = parseNodeId(id);
  const isHere = parts?.type === shape.type.name && parts.year === year && plan.facts(shape, parts.key) !== null;
  if (isHere) return parts.key;
  const code = parts?.type === shape.type.name && parts.year !== year ? ProblemCode.OTHER_PLAN : ProblemCode.NOT_FOUND;
  const expected = {
    de: `die Kennung eines Objekts dieses Plans, wie „${shape.type.name}:${year}/…“`,
    en: `the id of an object of this plan, such as "${shape.type.name}:${year}/…"`,
  };
  return problem({ field, code, expected, got: quoted(id) });
}

function staleRecord(path: string, before: Facts, after: Facts | null, version: number): Problem {
  return stale(`${path}.version`, before.version as number, version, {
    differences: after ? differencesBetween(before, after) : [],
    hint: {
      de: 'Den aktuellen Stand ansehen und die Änderung darauf wiederholen.',
      en: 'Look at the current state and make the change again on that.',
    },
  });
}
