import type { EditorRight, SteeringRight } from './permission.js';
import { type ActionName, PERMISSIONS } from './permissions.js';

/** A text for auditors, in both languages. */
interface Text {
  readonly de: string;
  readonly en: string;
}

const EDITORS: Readonly<Record<EditorRight, Text>> = {
  any: { de: 'jedes Amtes', en: 'of any office' },
  own: { de: 'eines zuständigen Amtes', en: 'of an office that answers for it' },
  'either side': { de: 'eines Amtes auf einer der beiden Seiten', en: 'of an office on either side' },
  contributing: { de: 'eines Amtes, das die Leistung erbringt', en: 'of an office that provides the service' },
  receiving: { de: 'des Amtes, das für das Ziel zuständig ist', en: 'of the office responsible for the goal' },
  'opening side': {
    de: 'eines Amtes auf der Seite, die den Beitrag vorgeschlagen oder erbeten hat',
    en: 'of an office on the side that proposed or requested it',
  },
  'other side': {
    de: 'eines Amtes auf der anderen Seite als der, die den Beitrag vorgeschlagen oder erbeten hat',
    en: 'of an office on the other side than the one that proposed or requested it',
  },
};

const STEERING: Readonly<Record<SteeringRight, Text>> = {
  any: { de: 'jedes Handlungsfelds', en: 'of any field of action' },
  own: { de: 'eines seiner Handlungsfelder', en: 'of one of its fields of action' },
};

const NO: Text = { de: '–', en: '–' };

/** The permission table in words, as Markdown; the text of `PERMISSIONS.md`. */
export function permissionsInWords(): string {
  const rows = Object.keys(PERMISSIONS).map((action) => rowOf(action as ActionName));
  return `# Berechtigungen (permissions)

Wer was darf. Erzeugt aus \`server/security/permissions.ts\` durch \`npm run generate\`; dieselbe Tabelle prüft der Hub bei jeder Anfrage.
Who may do what. Emitted by \`npm run generate\` from \`server/security/permissions.ts\`, the table that the hub asks each time.

- **ADMIN** darf alles in dieser Tabelle, **READER** und wer nicht angemeldet ist nichts. (**ADMIN** may do everything in this table,
  **READER** and who has not signed in nothing.)
- **Zuständig** sind: für ein Ziel sein Amt, für eine Leistung jedes Amt, das sie erbringt, für eine Produktgruppe und ihre Produkte
  das Amt der Gruppe, für die Rechtfertigung einer Überschneidung die Ämter der beiden Leistungen oder Produkte, für eine Kennzahl das
  Amt ihres Ziels, ihrer Produktgruppe oder ihres Produkts, für eine Zielvereinbarung das Amt, das sie verhandelt, für einen
  Controllingbericht das Amt, von dem er handelt, oder das seiner Produktgruppe. (**Answering for it**
  are: for a goal its office, for a service each office that provides it, for a product group and its products the office of the group,
  for the justification of an overlap the offices of the two services or products, for an indicator the office of its goal, product group
  or product, for a target agreement the office that negotiates it, for a controlling report the office it is about, or that
  of its product group.)
- Die **Handlungsfelder** eines Zielbeitrags sind die seines Ziels; ein Handlungsfeld ist sein eigenes. (The **fields of action** of a
  contribution are those of its goal; a field of action is its own.)
- Was an ein anderes Amt oder Handlungsfeld übergeht, darf nur ändern, wer es vorher und nachher darf. (What moves to another office
  or field is changed only by who may change it as it was and as it becomes.)
- Ist nicht bekannt, welche Seite einen Zielbeitrag eingebracht hat, so gilt er als Vorschlag der leistenden Seite. (A contribution that
  nobody is known to have opened counts as proposed by the contributing side.)
- Geschrieben wird nur in Entwürfen: Einen beschlossenen Plan ändert niemand. Entwürfe sehen nur EDITOR, STEERING und ADMIN. (Only
  drafts are written to: nobody changes an adopted plan. Only EDITOR, STEERING and ADMIN see drafts.)

| Vorgang (action) | EDITOR | STEERING |
|---|---|---|
${rows.join('\n')}
`;
}

/** What one row of the table asks of editors and of steering, for other tables that name it. */
export function permissionInWords(action: ActionName): { readonly editor: string; readonly steering: string } {
  const { editor, steering }: { editor?: EditorRight; steering?: SteeringRight } = PERMISSIONS[action];
  return { editor: inBoth(editor ? EDITORS[editor] : NO), steering: inBoth(steering ? STEERING[steering] : NO) };
}

function rowOf(action: ActionName): string {
  const { editor, steering } = permissionInWords(action);
  return `| \`${action}\` | ${editor} | ${steering} |`;
}

function inBoth({ de, en }: Text): string {
  return de === en ? de : `${de} (${en})`;
}
