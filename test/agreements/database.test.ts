import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { AgreementStatus } from '../../schema/agreements/agreement-status.js';
import { AGREEMENT_STEPS } from '../../server/agreements/steps.js';
import { type Drafts, drafts } from '../database/drafts.js';

let database: Drafts;
beforeAll(async () => {
  database = await drafts();
});
afterAll(() => database.drop());

const AGREEMENT = `INSERT INTO target_agreement VALUES (2026, 'a', 'A', 2027, 'Land', '59', 'ASGAM', NULL)`;
const TARGET = `INSERT INTO agreement_target VALUES (2026, 'a', 'K2', 'LAND')`;
const OTHER = `INSERT INTO target_agreement VALUES (2013, 'b', 'B', 2013, 'Land', '59', 'ASGA', NULL)`;
const BEGUN = [AGREEMENT, TARGET];
const codeOf = async (...statements: readonly string[]) => (await database.attempt(...statements))?.code ?? null;

/** A statement that adds a step. */
function step(number: number, status: string, given: Readonly<Record<string, string | null>> = {}): string {
  const row = {
    ...{ year: '2026', agreement: 'a', number: `${number}`, status, date: '2026-01-31', reason: 'Darum', actor: 'a test' },
    ...{ source_document: 'a test', source_kind: 'STATED', ...given },
  };
  const values = Object.values(row).map((value) => (value === null ? 'NULL' : `'${value}'`));
  return `INSERT INTO agreement_step (${Object.keys(row).join(', ')}) VALUES (${values.join(', ')})`;
}

/** The states on the way to each one. */
const WAYS: Readonly<Record<AgreementStatus, readonly string[]>> = {
  [AgreementStatus.FRAME_RECEIVED]: ['FRAME_RECEIVED'],
  [AgreementStatus.OFFERED]: ['FRAME_RECEIVED', 'OFFERED'],
  [AgreementStatus.JUSTIFIED]: ['FRAME_RECEIVED', 'OFFERED', 'JUSTIFIED'],
  [AgreementStatus.ACCEPTED]: ['FRAME_RECEIVED', 'OFFERED', 'ACCEPTED'],
  [AgreementStatus.MODIFIED]: ['FRAME_RECEIVED', 'OFFERED', 'JUSTIFIED', 'MODIFIED'],
  [AgreementStatus.SIGNED]: ['FRAME_RECEIVED', 'OFFERED', 'ACCEPTED', 'SIGNED'],
  [AgreementStatus.REPORTED]: ['FRAME_RECEIVED', 'OFFERED', 'ACCEPTED', 'SIGNED', 'REPORTED'],
  [AgreementStatus.FOLLOWED_UP]: ['FRAME_RECEIVED', 'OFFERED', 'ACCEPTED', 'SIGNED', 'REPORTED', 'FOLLOWED_UP'],
};
const steps = (states: readonly string[]) => states.map((status, at) => step(at + 1, status));

describe('the database takes exactly the steps of the table', () => {
  const STATES = Object.values(AgreementStatus);
  const pairs = [null, ...STATES].flatMap((from) => STATES.map((to) => [from, to] as const));

  test.each(pairs)('%s → %s', async (from, to) => {
    const way = from ? WAYS[from] : [];
    const isAllowed = AGREEMENT_STEPS.some((move) => move.from === from && move.to === to);
    expect(await codeOf(...BEGUN, ...steps(way))).toBeNull();
    expect(await codeOf(...BEGUN, ...steps(way), step(way.length + 1, to))).toBe(isAllowed ? null : 'ZN031');
  });
});

describe('the database refuses', () => {
  const opened = [...BEGUN, step(1, 'FRAME_RECEIVED')];

  test.each([
    ['a step with the number of another', [step(1, 'OFFERED')], 'ZN031'],
    ['a step that leaves a number out', [step(3, 'OFFERED')], 'ZN031'],
    ['a step on a day before that of the last one', [step(2, 'OFFERED', { date: '2026-01-30' })], 'ZN031'],
    ['a deviation without a reason', [step(2, 'OFFERED'), step(3, 'JUSTIFIED', { reason: null })], '23514'],
    ['a step without an actor', [step(2, 'OFFERED', { actor: '' })], '23514'],
    ['a step of no agreement', [step(1, 'FRAME_RECEIVED', { agreement: 'b' })], '23503'],
    ['a target that comes late', [TARGET.replace('K2', 'K3')], 'ZN032'],
    ['the same agreement twice', [AGREEMENT], '23505'],
    ['an agreement of an office of another plan', [AGREEMENT.replace(`'a'`, `'b'`).replace(`'59'`, `'V/MIA'`)], '23503'],
    [
      'an agreement that is reported to a committee of another plan',
      [AGREEMENT.replace(`'a'`, `'b'`).replace('ASGAM', 'ASGA')],
      '23503',
    ],
    [
      'an agreement under a provision of another plan',
      [AGREEMENT.replace(`'a'`, `'b'`).replace('NULL', `'§ 28 SGB II'`)],
      '23503',
    ],
    ['an agreement of a year without a plan', [AGREEMENT.replace('2026', '2025')], '23503'],
    [
      'a target about an indicator of another plan',
      [OTHER, TARGET.replace(`'a'`, `'b'`).replace('K2', '0501-I026').replace('2026', '2013')],
      '23503',
    ],
    ['a target of an agreement of another plan', [TARGET.replace('2026', '2013')], '23503'],
    ['an agreement with a key of two words', [AGREEMENT.replace(`'a'`, `'b c'`)], '23514'],
    ['that an indicator is removed which a target is about', [`DELETE FROM indicator WHERE year = 2026 AND key = 'K2'`], '23503'],
  ])('%s', async (_, statements, code) => {
    expect(await codeOf(...opened, ...statements)).toBe(code);
  });

  test.each(['target_agreement', 'agreement_target', 'agreement_step'])('every change of %s', async (table) => {
    for (const statement of [`UPDATE ${table} SET year = year`, `DELETE FROM ${table}`]) {
      expect(await database.attempt(...opened, statement)).toMatchObject({ code: 'ZN030', table });
    }
    expect(await codeOf(`TRUNCATE ${table} CASCADE`)).toBe('ZN001');
  });

  test('but a draft goes with its agreements', async () => {
    const left = `DO $$ BEGIN IF EXISTS (SELECT FROM agreement_step) OR EXISTS (SELECT FROM target_agreement) THEN RAISE 'left'; END IF; END $$`;
    expect(await codeOf(...opened, 'DELETE FROM plan WHERE year = 2026', left)).toBeNull();
  });

  test('and steps go on when the plan is adopted', async () => {
    const adopt = `UPDATE plan SET status = 'ADOPTED' WHERE year = 2026`;
    expect(await codeOf(...opened, adopt, step(2, 'OFFERED'))).toBeNull();
    expect(await codeOf(adopt, ...opened)).toBeNull();
  });
});
