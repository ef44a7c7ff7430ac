import { isDeepStrictEqual } from 'node:util';
import type { DataSource } from 'typeorm';
import { connect } from '../../server/database/connect.js';
import { type Facts, factsOf } from '../../server/graph/facts.js';
import { offlineModel } from '../../server/graph/offline-model.js';
import { readPlan } from '../../server/graph/read-plan.js';

/** What a plan says, by type and key of its records, as the journal writes it. */
type State = Map<string, unknown>;

interface Entry {
  readonly id: string;
  readonly revision: number;
  readonly before: Facts | null;
  readonly after: Facts | null;
}

/**
 * Plays the journal of a draft from its beginning and compares with its rows.
 *
 * @param from the year of the adopted plan it began as a copy of
 * @returns where they differ; nothing if they agree
 */
export async function differencesToJournal(url: string, year: number, from: number): Promise<readonly string[]> {
  const database = await connect(url, () => {});
  try {
    const played = (await stateOf(database, from)).state;
    for (const [id, facts] of played) played.set(id, { ...(facts as Facts), version: 1 });
    const entries: readonly Entry[] = await database.query(
      `SELECT type || ' ' || key AS id, revision, before, after FROM journal_entry WHERE year = $1 AND type <> 'Plan' ORDER BY number`,
      [year],
    );
    const wrong = entries.flatMap((entry, at) => play(played, entry, entries[at - 1]?.revision ?? 1));
    const { state, revision } = await stateOf(database, year);
    const last = entries.at(-1)?.revision ?? 1;
    if (revision !== last) wrong.push(`the plan has revision ${revision}, the journal ${last}`);
    const ids = [...new Set([...played.keys(), ...state.keys()])];
    return [...wrong, ...ids.filter((id) => !isDeepStrictEqual(played.get(id), state.get(id)))];
  } finally {
    await database.destroy();
  }
}

/** Does what an entry says; gives what was not as it says. */
function play(state: State, { id, revision, before, after }: Entry, last: number): string[] {
  const isBefore = isDeepStrictEqual(state.get(id) ?? null, before);
  if (after) state.set(id, after);
  else state.delete(id);
  const isNext = revision === last || revision === last + 1;
  return [...(isBefore ? [] : [`${id} before revision ${revision}`]), ...(isNext ? [] : [`revision ${revision} after ${last}`])];
}

async function stateOf(database: DataSource, year: number): Promise<{ state: State; revision: number }> {
  const model = await offlineModel();
  const graph = (await readPlan(database, model, year))!;
  const state: State = new Map();
  for (const shape of model) {
    for (const record of graph.all(shape.type)) {
      state.set(`${shape.type.name} ${record.keyInPlan}`, JSON.parse(JSON.stringify(factsOf(shape, record))));
    }
  }
  return { state, revision: graph.plan.revision };
}
