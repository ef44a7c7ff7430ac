import { Ctx, Query, Resolver } from 'type-graphql';
import { About } from '../../schema/about/about.js';
import { ErrorCode } from '../../schema/errors/error-code.js';
import type { HubContext } from '../graph/hub-context.js';
import { VERSION } from '../package-root.js';

/** What the hub says of itself. */
@Resolver()
export class AboutResolver {
  @Query(() => About, { description: 'What this hub is: municipality, plans, revision, version (Auskunft).' })
  about(@Ctx() context: HubContext): About {
    const { all, current, revision } = context.allPlans();
    return {
      municipality: (current ?? all[0])?.municipality ?? null,
      plans: all,
      currentPlan: current,
      revision,
      version: VERSION,
      errorCodes: Object.values(ErrorCode),
    };
  }
}
