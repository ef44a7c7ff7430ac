import { createHash } from 'node:crypto';
import { Ctx, Query, Resolver } from 'type-graphql';
import { About } from '../../schema/about/about.js';
import { ErrorCode } from '../../schema/errors/error-code.js';
import type { HubContext } from '../graph/hub-context.js';
import { VERSION } from '../package-root.js';

/** What the hub says of itself. */
@Resolver()
export class AboutResolver {
  @Query(() => About, { description: 'What this hub is: municipality, plans, revision, version (Auskunft).' })
  about(@Ctx() { store }: HubContext): About {
    const { plans, current } = store;
    const state = plans.map((plan) => [plan.year, plan.status, plan.revision]);
    return {
      municipality: (current ?? plans[0])?.municipality ?? null,
      plans,
      currentPlan: current,
      revision: createHash('sha256').update(JSON.stringify(state)).digest('hex').slice(0, 16),
      version: VERSION,
      errorCodes: Object.values(ErrorCode),
    };
  }
}
