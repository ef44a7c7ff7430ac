import type { Plan } from '../../schema/plans/plan.js';
import type { Viewer } from '../../schema/security/viewer.js';
import { ViewerKind } from '../../schema/security/viewer-kind.js';
import type { GraphStore } from '../graph/graph-store.js';
import { HubContext } from '../graph/hub-context.js';
import type { Author } from './change.js';
import type { PlanWriter } from './plan-writer.js';

/** What a request carries that may change plans as well. */
export class ChangeContext extends HubContext {
  /**
   * @param writer the one way to change a plan
   * @param request the id of the request, for the journal
   */
  constructor(
    store: GraphStore,
    patience: number,
    viewer: Viewer,
    readonly writer: PlanWriter,
    private readonly request: string,
  ) {
    super(store, patience, viewer);
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
