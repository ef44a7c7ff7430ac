import type { WhatIf } from '../../../schema/analysis/what-if/what-if.js';
import type { WhatIfArgs } from '../../../schema/analysis/what-if/what-if-args.js';
import type { WhatIfCounts } from '../../../schema/analysis/what-if/what-if-counts.js';
import type { GoalGraph } from '../../graph/goal-graph.js';
import { inTurns } from '../../turns/in-turns.js';
import type { Steps } from '../../turns/steps.js';
import { deriveGraph } from './derive-graph.js';
import { type Effect, effectOf } from './effect.js';
import { type Draft, readDrafts } from './read-drafts.js';
import { readRemoved } from './read-ids.js';
import { type Removal, removalOf } from './removal.js';

/** The answer to a what-if. What is lost is known at once; the changed plan is derived only if somebody asks for it. */
export class WhatIfAnswer implements WhatIf {
  private derived: Promise<GoalGraph> | undefined;

  private constructor(
    /** The plan as it is. */
    readonly base: GoalGraph,
    readonly removal: Removal,
    readonly effect: Effect,
    readonly drafts: readonly Draft[],
  ) {}

  /**
   * Answers a question.
   *
   * @throws HubError BAD_USER_INPUT if an argument cannot be used
   */
  static *to(graph: GoalGraph, { remove, add }: WhatIfArgs): Steps<WhatIfAnswer> {
    const removal = yield* removalOf(graph, readRemoved(graph, remove ?? []));
    const drafts = readDrafts(graph, add ?? [], removal);
    return new WhatIfAnswer(graph, removal, yield* effectOf(graph, removal, drafts), drafts);
  }

  /**
   * The changed plan, a snapshot of its own: what any analysis that takes a snapshot can be asked on.
   *
   * @param request its `checkTime` throws when the answer takes too long
   * @returns rejects with HubError ANALYSIS_TOO_LARGE if the plan is too large to be copied
   */
  graph(request: { checkTime(): void }): Promise<GoalGraph> {
    this.derived ??= inTurns(deriveGraph(this.base, this.removal, this.drafts), request);
    return this.derived;
  }

  get year(): number {
    return this.base.plan.year;
  }

  get before(): WhatIfCounts {
    return this.effect.before;
  }

  get after(): WhatIfCounts {
    return this.effect.after;
  }
}
