import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import type { ChangeInput, ChangesApply, Warning } from '@zielnetz/client';
import { csvOf } from './csv.js';
import { type Say, wordFor } from './language.js';
import { GAP_CODES } from './messages/analyses.js';
import { changes } from './messages/changes.js';
import { mistakes } from './messages/errors.js';
import { KINDS } from './messages/labels.js';
import { columns, output } from './messages/output.js';
import { plainJson, quoted } from './plain.js';
import { outputWidth, planIn, write } from './print.js';
import { refuseOver } from './problems.js';
import type { Session } from './session.js';
import { tableOf } from './table.js';
import { UsageError } from './usage-error.js';
import type { View } from './view.js';

type Payload = ChangesApply['applyChanges'];

/**
 * Makes the changes of a file, in their order and in one transaction. A key of its own lets the client send them again
 * when the network fails, and they are made once.
 *
 * @param file its name; "-" for the standard input
 * @throws UsageError if there is no such file, it holds no list, or no draft is named
 * @throws RefusedError if the hub has found problems
 * @throws HubError if the hub refuses it, or does not answer
 */
export async function makeChanges(session: Session, file: string): Promise<void> {
  const { hub, say, options, language } = session;
  const { year } = options;
  if (year === undefined) throw new UsageError(say(mistakes.noDraft), await draftsIn(session));
  const asked = await changesIn(file, say);
  const { applyChanges } = await hub.changes.apply({ year, changes: asked, idempotencyKey: randomUUID(), language });
  refuseOver(applyChanges.problems, session);
  print(applyChanges, asked.length, session);
}

async function draftsIn({ hub, say }: Session): Promise<string> {
  const { plans } = await hub.plans.list();
  const years = plans.filter(({ status }) => status === 'DRAFT').map(({ year }) => year);
  return years.length === 0 ? say(mistakes.knownNone) : say(mistakes.known, { values: years.join(', ') });
}

/** What is in the list the hub says best. */
async function changesIn(file: string, say: Say): Promise<readonly ChangeInput[]> {
  const refuse = (cause: unknown) =>
    new UsageError(
      say(mistakes.file, { file: quoted(file), cause: quoted(cause instanceof Error ? cause.message : String(cause)) }),
    );
  try {
    const list = JSON.parse(file === '-' ? await text(process.stdin) : await readFile(file, 'utf8'));
    if (Array.isArray(list)) return list;
  } catch (error) {
    throw refuse(error);
  }
  throw refuse(say(mistakes.noList));
}

function print({ objects, warnings, revision }: Payload, count: number, session: Session): void {
  const { say, options } = session;
  const view = objectsIn(say);
  if (options.json) write(plainJson({ objects, warnings, revision }));
  else if (options.csv) process.stdout.write(csvOf(objects, view.sheet));
  else {
    write(`${planIn(session)}\n${say(changes.made, { count, revision: revision ?? '–' })}`);
    if (objects.length > 0) write(tableOf(objects, view, outputWidth()));
    if (warnings.length === 0) return;
    write(say(output.count, { name: say(changes.warnings), count: warnings.length }));
    write(tableOf(warnings, warningsIn(say), outputWidth()));
  }
}

function objectsIn(say: Say): View<Payload['objects'][number]> {
  type Row = Payload['objects'][number];
  const kind = { title: say(columns.kind), of: (row: Row) => wordFor(KINDS, row.__typename, say) };
  const id = { title: say(columns.id), of: (row: Row) => row.id };
  const version = { title: say(changes.version), of: (row: Row) => String(row.version) };
  return {
    name: say(changes.objects),
    columns: [
      { ...kind, width: 14 },
      { ...id, width: 30, grows: 1 },
      { ...version, width: 8, align: 'right' },
    ],
    sheet: [kind, id, version],
  };
}

function warningsIn(say: Say): View<Warning> {
  const code = { title: say(columns.kind), of: (row: Warning) => wordFor(GAP_CODES, row.code, say) };
  const message = { title: say(changes.message), of: (row: Warning) => row.message };
  const remedy = { title: say(changes.hint), of: (row: Warning) => row.remedy };
  return {
    name: say(changes.warnings),
    columns: [
      { ...code, width: 15 },
      { ...message, width: 24, grows: 1 },
      { ...remedy, width: 24, grows: 1 },
    ],
    sheet: [code, message, remedy],
  };
}
