import { goalGraphMessages as texts } from '../messages/goal-graph.js';
import { pictureMessages } from '../messages/pictures.js';
import { inBothLanguages, type Message } from '../messages.js';
import type { Placed } from './layout.js';
import type { Contribution, Goal, Office, Source } from './model.js';

/** What is said about something that is drawn: a heading, and terms with what they are. */
export interface Explanation {
  readonly kind: Message;
  readonly title: string;
  readonly text: string;
  readonly facts: readonly (readonly [Message, string])[];
}

const named = (office: Office) => `${office.number} ${office.name}`;

/** Where a fact comes from, in one line. */
function citationOf({ document, section, page, kind }: Source): string {
  const place = [document, section, page && `S. ${page}`].filter(Boolean).join(', ');
  return `${place} (${inBothLanguages(kind === 'STATED' ? pictureMessages.stated : pictureMessages.inferred)})`;
}

/** Explains a goal, service or office. */
export function explain(object: Placed): Explanation {
  if (object.kind === 'GOAL') return explainGoal(object.goal);
  if (object.kind === 'OFFICE') return { kind: texts.OFFICE, title: object.office.number, text: object.office.name, facts: [] };
  const { name, offices, provisions, source } = object.service;
  return {
    kind: texts.SERVICE,
    title: name,
    text: '',
    facts: [
      [texts.providedBy, offices.map(named).join(', ')],
      ...(provisions.length > 0 ? [[texts.provisions, provisions.map(({ citation }) => citation).join(', ')] as const] : []),
      [pictureMessages.source, citationOf(source)],
    ],
  };
}

function explainGoal({ key, statement, level, office, legalDomains, fieldsOfAction, source }: Goal): Explanation {
  const domains = legalDomains.map(({ abbreviation }) => abbreviation).join(', ');
  return {
    kind: texts.GOAL,
    title: key,
    text: statement,
    facts: [
      [texts.level, inBothLanguages(texts[level])],
      ...(office ? [[texts.responsible, named(office)] as const] : []),
      [pictureMessages.legalDomain, domains || inBothLanguages(texts.noDomain)],
      ...fieldsOfAction.map(({ name }) => [pictureMessages.fieldOfAction, name] as const),
      [pictureMessages.source, citationOf(source)],
    ],
  };
}

/** Explains what stands behind a line. */
export function explainContribution({ service, goal, effect, status, rationale, source }: Contribution): Explanation {
  return {
    kind: texts.CONTRIBUTION,
    title: `${service.name} ${texts[effect].de} ${goal.key}`,
    text: rationale ?? '',
    facts: [
      [texts.providedBy, service.offices.map(named).join(', ')],
      [texts.CONTRIBUTION, `${inBothLanguages(texts[effect])}; ${inBothLanguages(texts[status])}`],
      [pictureMessages.source, citationOf(source)],
    ],
  };
}
