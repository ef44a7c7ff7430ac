import type { CoverageGapCode } from '../../../schema/analysis/coverage-gaps/coverage-gap-code.js';
import type { Message } from '../explanation/message.js';

/** What is missing; `{subject}` stands for what it is about. */
export const MESSAGES = {
  GOAL_WITHOUT_CONTRIBUTION: {
    de: 'Zum Ziel {subject} und den daraus abgeleiteten Zielen trägt keine Leistung bei.',
    en: 'No service contributes to the goal {subject} or to the goals derived from it.',
  },
  GOAL_WITH_CONFLICTS_ONLY: {
    de: 'Alle Zielbeiträge zum Ziel {subject} und den daraus abgeleiteten Zielen widersprechen ihm.',
    en: 'All contributions to the goal {subject} and to the goals derived from it conflict with it.',
  },
  GOAL_WITHOUT_OFFICE: {
    de: 'Für das Ziel {subject} ist kein Amt zuständig.',
    en: 'No office is responsible for the goal {subject}.',
  },
  LEVEL_WITHOUT_GOALS: {
    de: 'Auf der Ebene {subject} steht kein Ziel.',
    en: 'There is no goal on the level {subject}.',
  },
  GOAL_WITHOUT_CONTRIBUTION_OF_OTHERS: {
    de: 'Zum Ziel {subject} und den daraus abgeleiteten Zielen trägt kein anderes Amt bei, nur das zuständige selbst.',
    en: 'No other office contributes to the goal {subject} or to the goals derived from it, only the responsible one itself.',
  },
  GOAL_NOT_DERIVED: {
    de: 'Das Ziel {subject} ist aus keinem übergeordneten Ziel abgeleitet.',
    en: 'The goal {subject} is derived from no goal of a higher level.',
  },
  GOAL_NOT_BROKEN_DOWN: {
    de: 'Aus dem Ziel {subject} ist kein weiteres Ziel abgeleitet.',
    en: 'No further goal is derived from the goal {subject}.',
  },
  CONTRIBUTION_CONTESTED: {
    de: 'Der Zielbeitrag {subject} ist strittig.',
    en: 'The contribution {subject} is contested.',
  },
  PRODUCT_WITHOUT_GOAL: {
    de: 'Das Produkt {subject} hat kein eigenes Ziel.',
    en: 'The product {subject} has no goal of its own.',
  },
  SERVICE_WITHOUT_CONTRIBUTION: {
    de: 'Die Leistung {subject} trägt zu keinem Ziel bei.',
    en: 'The service {subject} contributes to no goal.',
  },
  CONTRIBUTION_INFERRED: {
    de: 'Der Zielbeitrag {subject} ist nur erschlossen, keine Quelle nennt ihn.',
    en: 'The contribution {subject} is a reading only, no source states it.',
  },
} as const satisfies Readonly<Record<CoverageGapCode, Message>>;

/** What would close it. */
export const REMEDIES = {
  GOAL_WITHOUT_CONTRIBUTION: {
    de: 'In der Planungskonferenz Leistungen suchen, die zum Ziel beitragen, oder das Ziel aufgeben.',
    en: 'Look for services that contribute to the goal in the planning conference, or give the goal up.',
  },
  GOAL_WITH_CONFLICTS_ONLY: {
    de: 'Die Widersprüche in der Steuerungskonferenz auflösen und eine unterstützende Leistung vereinbaren.',
    en: 'Resolve the conflicts in the steering conference and agree on a service that supports the goal.',
  },
  GOAL_WITHOUT_OFFICE: {
    de: 'Ein zuständiges Amt bestimmen.',
    en: 'Name a responsible office.',
  },
  LEVEL_WITHOUT_GOALS: {
    de: 'Ziele dieser Ebene beschließen oder festhalten, dass sie übersprungen wird.',
    en: 'Decide on goals of this level, or put down that it is skipped.',
  },
  GOAL_WITHOUT_CONTRIBUTION_OF_OTHERS: {
    de: 'Andere Ämter in der Planungskonferenz nach möglichen Zielbeiträgen fragen.',
    en: 'Ask other offices for possible contributions in the planning conference.',
  },
  GOAL_NOT_DERIVED: {
    de: 'Das übergeordnete Ziel benennen, dem es dient.',
    en: 'Name the goal of a higher level that it serves.',
  },
  GOAL_NOT_BROKEN_DOWN: {
    de: 'Ziele einer unteren Ebene daraus ableiten oder vorhandene ihm zuordnen.',
    en: 'Derive goals of a lower level from it, or assign existing ones to it.',
  },
  CONTRIBUTION_CONTESTED: {
    de: 'In der Steuerungskonferenz Einvernehmen suchen; sonst entscheidet der Verwaltungsvorstand.',
    en: 'Seek consensus in the steering conference; otherwise the executive board decides.',
  },
  PRODUCT_WITHOUT_GOAL: {
    de: 'Ein Produktziel festlegen.',
    en: 'Set a goal for the product.',
  },
  SERVICE_WITHOUT_CONTRIBUTION: {
    de: 'Die Ziele benennen, zu denen die Leistung beiträgt, oder prüfen, ob sie gebraucht wird.',
    en: 'Name the goals that the service contributes to, or check whether it is needed.',
  },
  CONTRIBUTION_INFERRED: {
    de: 'Den Zielbeitrag vom leistenden und vom zuständigen Amt bestätigen lassen.',
    en: 'Have the contribution confirmed by the office that provides it and the one responsible for the goal.',
  },
} as const satisfies Readonly<Record<CoverageGapCode, Message>>;

/** What a contribution is called. */
export const CONTRIBUTION = { de: '{service} zum Ziel {goal}', en: '{service} to the goal {goal}' } as const satisfies Message;

/** A name in quotation marks. */
export const QUOTED = { de: '„{name}“', en: '“{name}”' } as const satisfies Message;
