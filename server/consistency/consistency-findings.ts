import type { Language } from '../../schema/analysis/explanation/language.js';
import type { CheckedFigure } from '../../schema/consistency/checked-figure.js';
import { CONSISTENCY_CODES, type ConsistencyCode } from '../../schema/consistency/consistency-code.js';
import type { ConsistencyFinding } from '../../schema/consistency/consistency-finding.js';
import { FINDING_SEVERITIES } from '../../schema/consistency/finding-severity.js';
import { OrderDirection } from '../../schema/relay/order-direction.js';
import { textOf } from '../analysis/explanation/message.js';
import { Findings } from '../analysis/findings.js';
import { comparePositions, type Position } from '../relay/order.js';
import { sortedInTurns } from '../turns/sorted-in-turns.js';
import type { Steps } from '../turns/steps.js';
import type { SetValue } from './checked-plan.js';
import type { Found, Subject } from './found.js';
import { REMEDIES } from './messages.js';

/** What a rule found, and where it stands in the list: by its code, then by what it is about. */
export class FoundBy {
  readonly place: Position;

  constructor(
    readonly code: ConsistencyCode,
    readonly found: Found,
  ) {
    this.place = [CONSISTENCY_CODES.indexOf(code), found.subjects.map(({ keyInPlan }) => keyInPlan).join('/')];
  }
}

/** Findings as one list, in order; sentences are written only for those that are shown. */
export class ConsistencyFindings extends Findings<ConsistencyFinding> {
  readonly name = 'ConsistencyFinding';

  private constructor(
    private readonly found: readonly FoundBy[],
    private readonly language: Language,
  ) {
    super();
  }

  /** Puts what was found in order. */
  static *of(found: readonly FoundBy[], language: Language): Steps<ConsistencyFindings> {
    return new ConsistencyFindings(yield* sortedInTurns(found, inOrder), language);
  }

  get length(): number {
    return this.found.length;
  }

  positionAt(index: number): Position {
    return this.found[index]!.place;
  }

  itemAt(index: number): ConsistencyFinding {
    const { code, found } = this.found[index]!;
    const { subjects } = found;
    const [subject] = subjects as readonly [Subject];
    const checked = found.figures.map(figureOf);
    return {
      ...{ code, severity: FINDING_SEVERITIES[code], objects: subjects, figures: checked },
      message: found.sentence(this.language),
      remedy: textOf(this.language, REMEDIES[code], {}),
      source: 'source' in subject ? subject.source : checked[0]!.source,
    };
  }
}

function inOrder(one: FoundBy, other: FoundBy): number {
  return comparePositions(OrderDirection.ASC, one.place, other.place);
}

function figureOf(figure: SetValue | CheckedFigure): CheckedFigure {
  if (!('indicator' in figure)) return figure;
  const { indicator, kind, period, value, source } = figure;
  return { of: indicator, kind, period, side: null, value, source };
}
