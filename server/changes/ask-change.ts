import { createHash } from 'node:crypto';
import { ContributionSide, ContributionStatus } from '../../schema/contributions/contribution-enums.js';
import type { Facts } from '../graph/facts.js';
import type { Shape } from '../graph/model.js';
import type { ActionName } from '../security/permissions.js';
import { brokenRules } from './broken-rules.js';
import { type Change, type ContributionStep, openedBy } from './change.js';
import type { ChangeContext } from './change-context.js';
import { makeChange } from './make-change.js';
import type { Problem } from './problem.js';
import type { Input } from './read-input.js';
import type { Outcome, Task } from './task.js';
import type { RecordChange } from './working-plan.js';

/** A change and where it stands in the question. */
export interface PlacedChange {
  readonly change: Change;
  readonly path: string;
}

/** How a mutation was asked for. */
export interface AskedMutation {
  readonly name: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** Has changes made to the plan of a year: all of them or none. */
export function askChanges(
  context: ChangeContext,
  year: number,
  placed: readonly PlacedChange[],
  { name, args }: AskedMutation,
): Promise<Outcome> {
  const { idempotencyKey = null, ...asked } = args as { idempotencyKey?: string | null };
  const question = createHash('sha256')
    .update(JSON.stringify([name, asked]))
    .digest('base64url');
  const make: Task['make'] = (plan) => {
    const touched = new Map<string, string>();
    const problems: Problem[] = [];
    for (const { change, path } of placed) {
      const before = new Set(plan.changes.map(idOf));
      problems.push(...makeChange(plan, change, context.viewer, path));
      for (const id of plan.changes.map(idOf)) if (!before.has(id) || placed.length === 1) touched.set(id, path);
    }
    return problems.length > 0 ? problems : brokenRules(plan, (one) => touched.get(idOf(one)) ?? 'input');
  };
  context.allPlans().expected(year); // Of those that exist for whoever asks.
  return context.writer.write(year, { ...context.author, idempotencyKey, question, make });
}

/** A new object. */
export function creation(action: ActionName, shape: Shape, input: Input): Change {
  const isContribution = shape.references.some(({ property }) => property === 'goal') && shape.table === 'contribution';
  const side = action === 'requestContribution' ? ContributionSide.RECEIVING : ContributionSide.CONTRIBUTING;
  const preset: Facts = isContribution
    ? openedBy(action === 'createContribution' ? null : side, ContributionStatus.PROPOSED)
    : {};
  return { kind: 'create', action, shape, input, preset };
}

/** A change of what is there. */
export function alteration(
  action: ActionName,
  shape: Shape,
  { id, version, ...input }: Input,
  step: ContributionStep | null,
): Change {
  return { kind: 'change', action, shape, id: id as string, version: version as number, input, step };
}

/** A removal. */
export function removal(action: ActionName, shape: Shape, { id, version }: Input): Change {
  return { kind: 'remove', action, shape, id: id as string, version: version as number };
}

function idOf({ shape, key }: RecordChange): string {
  return `${shape.table} ${key}`;
}
