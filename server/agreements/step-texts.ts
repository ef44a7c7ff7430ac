import { permissionInWords } from '../security/permission-texts.js';
import { needInWords } from './needs.js';
import { AGREEMENT_STEPS, type AgreementMove } from './steps.js';

/** The table of steps in words, as Markdown; the text of `STEPS.md`. */
export function stepsInWords(): string {
  return `# Schritte der Zielvereinbarung (steps of target agreements)

Welcher Schritt auf welchen Stand folgt, wer ihn gehen darf und was er braucht. Erzeugt aus \`server/agreements/steps.ts\` und
\`server/security/permissions.ts\` durch \`npm run generate\`; dieselben Tabellen prüft der Hub bei jedem Schritt, die Stände prüft die
Datenbank noch einmal. Which step follows which state, who may take it and what it needs. Emitted by \`npm run generate\`; the hub asks
the same tables each time, and the database checks the states again.

- Grundlage ist die Vorlage V/0715/2012, Beschlusspunkt 3.2 und Abschnitt 6.2. (It rests on the paper V/0715/2012, decision 3.2 and
  section 6.2.)
- Ob ein Planungsangebot im Korridor liegt, rechnet der Hub aus den Werten der Kennzahlen für das Zieljahr; beide Grenzen gehören dazu.
  (Whether an offer is inside the corridor the hub works out from the values of the indicators for the year of the targets, both ends
  included.)
- Es zählen Referenzrahmen und Angebot, wie sie bei der Entscheidung über das Angebot bekannt waren, und die vereinbarten Werte, wie
  sie unterzeichnet wurden; spätere Fassungen ändern daran nichts. (What counts are reference frame and offer as they were known when
  the offer was decided, and the agreed values as they were signed; later versions change nothing about it.)
- **ADMIN** darf jeden Schritt erfassen; was der Rat beschließt, erfasst nur er. Zuständig ist das Amt, das verhandelt. (**ADMIN** may
  record every step, and alone what the council decides. The office that negotiates answers for an agreement.)
- Jeder Schritt nennt sein Datum, nicht vor dem des Schritts davor, und seine Quelle. (Each step names its day, not before that of the
  step before it, and its source.)

| Stand (from) | Schritt (step) | neuer Stand (to) | EDITOR | braucht (needs) |
|---|---|---|---|---|
${AGREEMENT_STEPS.map(rowOf).join('\n')}
`;
}

function rowOf({ action, from, to, needs }: AgreementMove): string {
  const needed = needs.map(needInWords).map(({ de, en }) => `${de} (${en})`);
  const cells = [from ?? '–', `\`${action}\``, to, permissionInWords(action).editor, needed.join('; ') || '–'];
  return `| ${cells.join(' | ')} |`;
}
