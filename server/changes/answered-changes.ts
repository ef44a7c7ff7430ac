import type { QueryRunner } from 'typeorm';

/** A change that can be told from others, so that it is made once only. */
export interface Repeatable {
  readonly subject: string;
  /** Chosen by the client; null if the change may be made again. */
  readonly idempotencyKey: string | null;
  /** A hash of what is asked for. */
  readonly question: string;
}

/** What an answer was made of, so that it can be given again. */
export interface StoredAnswer {
  readonly records: readonly { readonly type: string; readonly key: string }[];
  readonly revision: number;
}

/** A known answer, or that the key belongs to another question. */
export type Known = { readonly answer: StoredAnswer } | 'other question' | null;

/** How long answers are kept: a client that tries again does so within days. */
const KEPT = '7 days';

/** Looks whether a change was made before. */
export async function knownAnswer(transaction: QueryRunner, { subject, idempotencyKey, question }: Repeatable): Promise<Known> {
  if (idempotencyKey === null) return null;
  const [row]: { question: string; answer: StoredAnswer }[] = await transaction.query(
    'SELECT question, answer FROM answered_change WHERE subject = $1 AND idempotency_key = $2',
    [subject, idempotencyKey],
  );
  if (!row) return null;
  return row.question === question ? { answer: row.answer } : 'other question';
}

/**
 * Keeps what was answered, in the transaction of the change, and forgets what is too old to be asked for again.
 *
 * @returns false if the key was used meanwhile, for a change of another plan
 */
export async function keepAnswer(transaction: QueryRunner, change: Repeatable, answer: StoredAnswer): Promise<boolean> {
  if (change.idempotencyKey === null) return true;
  await transaction.query(`
    DELETE FROM answered_change WHERE (subject, idempotency_key) IN (
      SELECT subject, idempotency_key FROM answered_change WHERE answered_at < clock_timestamp() - interval '${KEPT}'
      FOR UPDATE SKIP LOCKED)`);
  const kept: unknown[] = await transaction.query(
    `INSERT INTO answered_change (subject, idempotency_key, question, answer) VALUES ($1, $2, $3, $4)
     ON CONFLICT DO NOTHING RETURNING subject`,
    [change.subject, change.idempotencyKey, change.question, answer],
  );
  return kept.length > 0;
}
