import type { Plan } from '../../schema/plans/plan.js';
import type { Viewer } from '../../schema/security/viewer.js';
import { ViewerKind } from '../../schema/security/viewer-kind.js';
import { HubContext } from '../graph/hub-context.js';
import type { KnownPlans } from '../graph/known-plans.js';
import type { ServiceTokens } from '../security/service-tokens.js';
import type { Author } from './change.js';
import type { PlanWriter } from './plan-writer.js';

/** What all requests share. */
export interface Services {
  /** The one way to change a plan. */
  readonly writer: PlanWriter;
  readonly serviceTokens: ServiceTokens;
  /** How long an answer may take, in milliseconds. */
  readonly patience: number;
  /** The least count of people that is published. */
  readonly smallNumberThreshold: number;
}

/** What a request carries that may change plans as well. */
export class ChangeContext extends HubContext {
  readonly writer: PlanWriter;
  readonly smallNumberThreshold: number;

  /** @param request the id of the request, for the journal */
  constructor(
    { writer, serviceTokens, patience, smallNumberThreshold }: Services,
    viewer: Viewer,
    private readonly request: string,
  ) {
    super(writer.store, patience, viewer, serviceTokens);
    this.writer = writer;
    this.smallNumberThreshold = smallNumberThreshold;
  }

  /** The plans there are for the viewer now: one of them may have been begun by this very request. */
  plansNow(): KnownPlans {
    return this.writer.store.plans.seenBy(this.viewer);
  }

  /** Makes a new plan known to everybody who may see it. */
  announce(plan: Plan): void {
    this.writer.announce(plan);
  }

  /** Who changes something, as the journal names them. Who is nobody is not let through to it. */
  get author(): Author {
    const { kind, subject, office } = this.viewer;
    return { subject: kind === ViewerKind.ANONYMOUS ? 'anonymous' : subject!, office, request: this.request };
  }
}
