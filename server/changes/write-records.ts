import type { QueryRunner } from 'typeorm';
import { type Facts, keyOfFacts, rowOfFacts } from '../graph/facts.js';
import type { Link, Shape } from '../graph/model.js';
import type { RecordChange } from './working-plan.js';

/**
 * Writes changed records and their lists. What is new is written before what refers to it, what is gone after.
 *
 * @param changes in the order of the model
 */
export async function writeRecords(transaction: QueryRunner, year: number, changes: readonly RecordChange[]): Promise<void> {
  const staying = changes.filter(({ after }) => after !== null);
  for (const change of staying) await writeRow(transaction, year, change);
  for (const change of changes) for (const link of change.shape.links) await writeLinks(transaction, year, change, link);
  for (const change of changes.filter(({ after }) => after === null).reverse()) await deleteRow(transaction, year, change);
}

async function writeRow(transaction: QueryRunner, year: number, { shape, before, after }: RecordChange): Promise<void> {
  const row = rowOfFacts(shape, year, after!);
  const record = `jsonb_populate_record(NULL::${shape.table}, $1)`;
  if (before === null) {
    await transaction.query(`INSERT INTO ${shape.table} SELECT * FROM ${record}`, [row]);
    return;
  }
  const columns = Object.keys(row).filter((column) => column !== 'year' && !shape.keyColumns.includes(column));
  const set = columns.map((column) => `${column} = new.${column}`).join(', ');
  await transaction.query(`UPDATE ${shape.table} old SET ${set} FROM ${record} new WHERE ${sameKey(shape)}`, [row]);
}

async function deleteRow(transaction: QueryRunner, year: number, { shape, before }: RecordChange): Promise<void> {
  const row = rowOfFacts(shape, year, before!);
  await transaction.query(
    `DELETE FROM ${shape.table} old USING jsonb_populate_record(NULL::${shape.table}, $1) new WHERE ${sameKey(shape)}`,
    [row],
  );
}

async function writeLinks(transaction: QueryRunner, year: number, change: RecordChange, link: Link): Promise<void> {
  const [before, after] = [keysIn(change.before, link), keysIn(change.after, link)];
  const [gone, added] = [before.filter((key) => !after.includes(key)), after.filter((key) => !before.includes(key))];
  const own = keyOfFacts(change.shape, (change.after ?? change.before)!);
  const { table, ownColumn, otherColumn } = link;
  if (added.length > 0) {
    await transaction.query(`INSERT INTO ${table} (year, ${ownColumn}, ${otherColumn}) SELECT $1, $2, unnest($3::text[])`, [
      year,
      own,
      added,
    ]);
  }
  if (gone.length > 0) {
    await transaction.query(`DELETE FROM ${table} WHERE year = $1 AND ${ownColumn} = $2 AND ${otherColumn} = ANY($3)`, [
      year,
      own,
      gone,
    ]);
  }
}

function keysIn(facts: Facts | null, { property }: Link): readonly string[] {
  return (facts?.[property] ?? []) as readonly string[];
}

function sameKey(shape: Shape): string {
  return ['year', ...shape.keyColumns].map((column) => `old.${column} = new.${column}`).join(' AND ');
}
