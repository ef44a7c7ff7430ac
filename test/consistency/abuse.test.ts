import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type ChangingHub, startChangingHub, YEAR } from '../changes/hub.js';
import { type WritingHub, writingHub } from '../journal/writing-hub.js';
import { answerTo, ask, post } from '../support/ask.js';
import { query } from '../support/database.js';

const PAGE = `query ($first: Int, $after: String, $year: Int, $filter: ConsistencyFilter, $asOf: DateTime) {
  consistencyFindings(first: $first, after: $after, year: $year, filter: $filter, asOf: $asOf) {
    totalCount pageInfo { hasNextPage endCursor } nodes { message }
  }
}`;

interface Connection {
  readonly nodes: readonly { readonly message: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

describe('pages of findings', () => {
  test('give the whole list without a gap or a repetition', async () => {
    const whole = (await ask(PAGE, { first: 200 })).consistencyFindings;
    expect(whole.nodes).toHaveLength(whole.totalCount);
    const walked: unknown[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const page: Connection = (await ask(PAGE, { first: 7, after })).consistencyFindings;
      walked.push(...page.nodes);
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    expect(walked).toEqual(whole.nodes);
  });

  test.each([
    [{ filter: { codes: ['NOTHING'] } }, 'BAD_USER_INPUT', 'codes'],
    [{ first: 1_000_000 }, 'BAD_USER_INPUT', 'first: expected 0 to 200'],
    [{ first: -1 }, 'BAD_USER_INPUT', 'first: expected 0 to 200, got -1.'],
    [{ after: 'none' }, 'INVALID_CURSOR', 'after: expected a cursor of this list (ConsistencyFinding), got "none".'],
    [{ year: 1999 }, 'PLAN_NOT_FOUND', '1999'],
    [{ asOf: '2999-01-01T00:00:00Z' }, 'BAD_USER_INPUT', 'asOf'],
  ])('%j is refused as %s', async (variables, code, message) => {
    const { errors } = await answerTo(PAGE, variables);
    expect(errors![0]!.extensions.code).toBe(code);
    expect(errors![0]!.message).toContain(message);
  });
});

test('an answer with findings has no ETag: values go on arriving', async () => {
  const answer = await post({ query: '{ consistencyFindings(year: 2026) { totalCount } }' });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('etag')).toBeNull();
});

describe('a plan with more values than can be checked at once', () => {
  let hub: ChangingHub;
  beforeAll(async () => {
    hub = await startChangingHub();
    await query(
      hub.database.url,
      `INSERT INTO indicator_value (year, indicator, first_day, last_day, period_type, kind, version, value, set_by, source_document, source_kind)
       SELECT ${YEAR}, 'K2', day, day, 'CUT_OFF_DATE', 'ACTUAL', 1, 24.8, 'test', 'Ein Test', 'STATED'
       FROM (SELECT date '1990-01-01' + at AS day FROM generate_series(1, 20000) AS at) days`,
    );
  });
  afterAll(() => hub.stop());
  const asked = (filter = '') => `{ consistencyFindings(year: ${YEAR}${filter}) { totalCount } }`;

  test('is checked up to the limit, and refused beyond it, with what to ask for instead', async () => {
    expect((await hub.ask(asked())).consistencyFindings).toEqual({ totalCount: 0 });
    await query(
      hub.database.url,
      `INSERT INTO indicator_value (year, indicator, first_day, last_day, period_type, kind, version, value, set_by, source_document, source_kind)
       VALUES (${YEAR}, 'K2', '1989-01-01', '1989-01-01', 'CUT_OFF_DATE', 'ACTUAL', 1, 24.8, 'test', 'Ein Test', 'STATED')`,
    );
    const { errors } = await hub.answer(asked());
    expect(errors![0]!.extensions.code).toBe('ANALYSIS_TOO_LARGE');
    expect(errors![0]!.message).toContain('expected at most 20000 values to check, got 20001. Ask for filter.codes');
    expect((await hub.ask(asked(', filter: { codes: [GOAL_WITH_PLACEHOLDER] }'))).consistencyFindings).toEqual({ totalCount: 0 });
  });
});

describe('a plan with more indicators of one name than can be compared with each other', () => {
  let hub: ChangingHub;
  beforeAll(async () => {
    hub = await startChangingHub();
    const source = { document: 'Ein Test', kind: 'STATED' };
    const created = Array.from({ length: 150 }, (_, at) => ({
      createIndicator: { key: `GLEICH-${at}`, name: 'Alle gleich', unit: 'Anzahl', kind: 'OUTPUT', source },
    }));
    const changes =
      'mutation ($changes: [ChangeInput!]!) { applyChanges(year: 2027, changes: $changes) { problems { message } } }';
    expect((await hub.ask(changes, { changes: created })).applyChanges.problems).toEqual([]);
  });
  afterAll(() => hub.stop());

  test('is refused', async () => {
    const { errors } = await hub.answer(`{ consistencyFindings(year: ${YEAR}) { totalCount } }`);
    expect(errors![0]!.extensions).toMatchObject({ code: 'ANALYSIS_TOO_LARGE', limit: 10_000 });
    expect(errors![0]!.message).toContain('at most 10000 pairs of indicators of one name to check');
  });
});

describe('the statements of a whole plan', () => {
  let hub: WritingHub;
  beforeAll(async () => {
    hub = await writingHub();
  });
  afterAll(() => hub.close());

  const statementsOf = async (query: string): Promise<number> => {
    await hub.ask('nobody', query);
    await hub.ask('nobody', query);
    await hub.proxy.quiet();
    const before = hub.proxy.requests;
    await hub.ask('nobody', query);
    return hub.proxy.requests - before;
  };

  test('are five: values are counted, read and judged as to whether they may be published, totals are read and the amounts of their groups', async () => {
    const all = '{ consistencyFindings(year: 2026, first: 200) { nodes { message figures { value source { page } } } } }';
    expect(await statementsOf(all)).toBe(5);
  });

  test('are three where no rule looks at money', async () => {
    const values = '{ consistencyFindings(year: 2026, filter: { codes: [VALUE_OUT_OF_LINE] }) { nodes { message } } }';
    expect(await statementsOf(values)).toBe(3);
  });

  test('are none where no rule looks at values', async () => {
    const words = '{ consistencyFindings(year: 2026, filter: { codes: [GOAL_WITH_PLACEHOLDER] }) { nodes { message } } }';
    expect(await statementsOf(words)).toBe(0);
  });

  test('fail as others do while the database is away', async () => {
    await hub.proxy.cut();
    const { errors } = await hub.answer('nobody', '{ consistencyFindings(year: 2026) { totalCount } }');
    expect(errors).toMatchObject([{ extensions: { code: 'DATABASE_UNAVAILABLE' } }]);
  });
});
