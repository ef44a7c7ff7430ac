import type { Language } from '../../schema/analysis/explanation/language.js';
import type { CheckedFigure } from '../../schema/consistency/checked-figure.js';
import { CONSISTENCY_CODES, type ConsistencyCode } from '../../schema/consistency/consistency-code.js';
import type { ConsistencyFinding } from '../../schema/consistency/consistency-finding.js';
import { FINDING_SEVERITIES } from '../../schema/consistency/finding-severity.js';
import { textOf } from '../analysis/explanation/message.js';
import { Findings } from '../analysis/findings.js';
import type { Position } from '../relay/order.js';
import { comparePositions } from '../relay/order.js';
import type { SetValue } from './checked-plan.js';
import type { Found, Subject } from './found.js';
import { REMEDIES } from './messages.js';

/** What a rule found, with its code. */
export interface FoundBy {
  readonly code: ConsistencyCode;
  readonly found: Found;
}

/** Findings as one list, in order; sentences are written only for those that are shown. */
export class ConsistencyFindings extends Findings<ConsistencyFinding> {
  readonly name = 'ConsistencyFinding';
  private readonly found: readonly FoundBy[];

  constructor(
    found: readonly FoundBy[],
    private readonly language: Language,
  ) {
    super();
    this.found = found.toSorted((a, b) => comparePositions(this.direction, placeOf(a), placeOf(b)));
  }

  get length(): number {
    return this.found.length;
  }

  positionAt(index: number): Position {
    return placeOf(this.found[index]!);
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

/** By code, then by what it is about. */
function placeOf({ code, found }: FoundBy): Position {
  return [CONSISTENCY_CODES.indexOf(code), found.subjects.map(({ keyInPlan }) => keyInPlan).join('/')];
}

function figureOf(figure: SetValue | CheckedFigure): CheckedFigure {
  if (!('indicator' in figure)) return figure;
  const { indicator, kind, period, value, source } = figure;
  return { of: indicator, kind, period, side: null, value, source };
}
