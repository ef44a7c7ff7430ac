import type { AgreementTarget } from '../../schema/agreements/agreement-target.js';
import type { TargetAgreement } from '../../schema/agreements/target-agreement.js';
import { TargetOrigin } from '../../schema/agreements/target-origin.js';
import { compareDecimals } from '../../schema/numbers/exact.js';
import type { InBothLanguages } from '../graph/rule.js';
import type { Need } from './steps.js';

/** A need in words, and whether an agreement with the values it has now meets it. */
interface NeedOfValues {
  readonly inWords: InBothLanguages;
  /** @returns the targets that do not meet it; one of all of them where no single one is at fault */
  unmet(agreement: TargetAgreement): readonly AgreementTarget[];
}

/** What a step asks of the values of the indicators. Whether there is a reason is seen when the step is read. */
export const NEEDS_OF_VALUES: Readonly<Record<Exclude<Need, 'reason'>, NeedOfValues>> = {
  'reference frame': {
    inWords: {
      de: 'je Ziel von Bund und Land ein Referenzwert und ein Korridor (REFERENCE, CORRIDOR_LOW nicht über CORRIDOR_HIGH)',
      en: 'for each target of Federation and Land a reference value and a corridor (REFERENCE, CORRIDOR_LOW not above CORRIDOR_HIGH)',
    },
    unmet: ({ targets }) => targets.filter((target) => target.origin !== TargetOrigin.CITY && !hasFrame(target)),
  },
  offer: {
    inWords: { de: 'je Ziel ein Planungsangebot (OFFERED)', en: 'for each target an offer (OFFERED)' },
    unmet: ({ targets }) => targets.filter(({ offered }) => offered?.value == null),
  },
  'inside corridor': {
    inWords: {
      de: 'ein Planungsangebot, das bei jedem Ziel von Bund und Land innerhalb des Korridors liegt',
      en: 'an offer that is inside the corridor of each target of Federation and Land',
    },
    unmet: ({ targets }) => targets.filter((target) => target.origin !== TargetOrigin.CITY && target.isInsideCorridor !== true),
  },
  'outside corridor': {
    inWords: {
      de: 'ein Planungsangebot, das bei einem Ziel von Bund oder Land außerhalb des Korridors liegt',
      en: 'an offer that is outside the corridor of some target of Federation or Land',
    },
    unmet: ({ targets, isInsideCorridor }) => (isInsideCorridor === false ? [] : targets),
  },
  'agreed as offered': {
    inWords: {
      de: 'je Ziel ein vereinbarter Wert (AGREED) gleich dem Planungsangebot',
      en: 'for each target an agreed value (AGREED), the same as the offer',
    },
    unmet: ({ targets }) => targets.filter(({ differsFromOffer }) => differsFromOffer !== false),
  },
  'agreed otherwise': {
    inWords: {
      de: 'je Ziel ein vereinbarter Wert (AGREED), davon mindestens einer anders als das Planungsangebot',
      en: 'for each target an agreed value (AGREED), at least one of which is not the offer',
    },
    unmet: ({ targets }) => {
      const missing = targets.filter(({ agreed }) => agreed?.value == null);
      return missing.length > 0 || targets.some(({ differsFromOffer }) => differsFromOffer) ? missing : targets;
    },
  },
  'actual value': {
    inWords: {
      de: 'je Ziel ein Ergebnis im Zieljahr (ACTUAL)',
      en: 'for each target an actual value in the year of the targets (ACTUAL)',
    },
    unmet: ({ targets }) => targets.filter(({ actual }) => actual?.value == null),
  },
};

/** The one need that is not met by values. */
export const REASON: InBothLanguages = { de: 'eine Begründung', en: 'a reason' };

/** A need, for the table and for messages. */
export function needInWords(need: Need): InBothLanguages {
  return need === 'reason' ? REASON : NEEDS_OF_VALUES[need].inWords;
}

function hasFrame({ reference, corridorLow, corridorHigh }: AgreementTarget): boolean {
  const [low, high] = [corridorLow?.value ?? null, corridorHigh?.value ?? null];
  return reference?.value != null && low !== null && high !== null && compareDecimals(low, high) <= 0;
}
