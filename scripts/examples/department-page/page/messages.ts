/** A text of the page. German leads, because its readers are a German city's civil servants. */
export interface Message {
  readonly de: string;
  readonly en: string;
}

/** The languages a page can be built in. */
export type Language = keyof Message;

/** Every text of the page; `{…}` is filled in. */
export const messages = {
  product: { de: 'Zielnetz', en: 'Zielnetz' },
  title: { de: 'Was andere Ämter zu unseren Zielen beitragen', en: 'What other offices contribute to our goals' },
  skip: { de: 'Zum Ergebnis springen', en: 'Skip to the result' },
  office: { de: 'Unser Amt', en: 'Our office' },
  year: { de: 'Haushaltsjahr', en: 'Budget year' },
  show: { de: 'Anzeigen', en: 'Show' },
  needsScript: { de: 'Diese Seite braucht JavaScript.', en: 'This page needs JavaScript.' },
  choose: { de: 'Bitte ein Amt wählen', en: 'Please choose an office' },
  chooseFirst: {
    de: 'Wählen Sie Ihr Amt und das Haushaltsjahr.',
    en: 'Choose your office and the budget year.',
  },
  planOption: { de: '{year} ({status})', en: '{year} ({status})' },
  loading: { de: 'Die Daten werden geladen …', en: 'Loading …' },
  found: { de: 'Es werden {count} angezeigt.', en: 'Showing {count}.' },
  none: {
    de: 'Im Plan {year} trägt kein anderes Amt zu Zielen dieses Amts bei.',
    en: 'In the plan of {year} no other office contributes to goals of this office.',
  },
  oneContribution: { de: '1 Beitrag', en: '1 contribution' },
  contributions: { de: '{n} Beiträge', en: '{n} contributions' },
  oneGoal: { de: '1 Ziel', en: '1 goal' },
  goals: { de: '{n} Zielen', en: '{n} goals' },
  oneOffice: { de: '1 anderen Amt', en: '1 other office' },
  offices: { de: '{n} anderen Ämtern', en: '{n} other offices' },
  summary: { de: '{contributions} von {offices} zu {goals}', en: '{contributions} from {offices} to {goals}' },
  goal: { de: 'Ziel', en: 'Goal' },
  service: { de: 'Leistung', en: 'Service' },
  from: { de: 'Beitragende Ämter', en: 'Contributing offices' },
  norm: { de: 'Norm', en: 'Law' },
  effect: { de: 'Wirkung', en: 'Effect' },
  status: { de: 'Stand', en: 'Status' },
  source: { de: 'Quelle', en: 'Source' },
  section: { de: 'Abschnitt {section}', en: 'section {section}' },
  page: { de: 'S. {page}', en: 'p. {page}' },
  unnamed: { de: 'nicht genannt', en: 'not named' },
  SUPPORTS: { de: 'unterstützt', en: 'supports' },
  COMPLEMENTS: { de: 'ergänzt', en: 'complements' },
  CONFLICTS: { de: 'widerspricht', en: 'conflicts' },
  HIGH: { de: 'hoch', en: 'high' },
  MEDIUM: { de: 'mittel', en: 'medium' },
  LOW: { de: 'gering', en: 'low' },
  AGREED: { de: 'vereinbart', en: 'agreed' },
  PROPOSED: { de: 'vorgeschlagen', en: 'proposed' },
  CONTESTED: { de: 'strittig', en: 'contested' },
  STATED: { de: 'belegt', en: 'stated' },
  INFERRED: { de: 'erschlossen', en: 'inferred' },
  ADOPTED: { de: 'beschlossen', en: 'adopted' },
  DRAFT: { de: 'Entwurf', en: 'draft' },
  failed: { de: 'Die Daten konnten nicht geladen werden.', en: 'The data could not be loaded.' },
  unreachable: {
    de: 'Der Zielnetz-Hub {hub} antwortet nicht. Bitte versuchen Sie es später noch einmal.',
    en: 'The Zielnetz hub {hub} does not answer. Please try again later.',
  },
  tooMuch: {
    de: 'Der Zielnetz-Hub nimmt im Moment keine weiteren Anfragen an.',
    en: 'The Zielnetz hub takes no more requests at the moment.',
  },
  noPlan: { de: 'Für das Jahr {year} gibt es keinen Haushaltsplan.', en: 'There is no plan for the year {year}.' },
  noOffice: { de: 'Im Plan {year} gibt es kein Amt {office}.', en: 'In the plan of {year} there is no office {office}.' },
  requestId: { de: 'Vorgangsnummer für Rückfragen: {id}', en: 'Request id for questions: {id}' },
  again: { de: 'Noch einmal versuchen', en: 'Try again' },
  origin: { de: 'Daten von {hub}, abgerufen am {date}.', en: 'Data from {hub}, fetched on {date}.' },
} as const satisfies Record<string, Message>;

/** The name of a text. */
export type MessageName = keyof typeof messages;

/** Gives a text of the catalogue with its places filled in. */
export function say(language: Language, name: MessageName, places: Readonly<Record<string, string | number>> = {}): string {
  return messages[name][language].replace(/\{(\w+)\}/g, (place, key: string) => String(places[key] ?? place));
}
