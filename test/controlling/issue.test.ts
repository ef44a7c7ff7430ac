import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type ChangingHub, YEAR as DRAFT, editorOf, type Who } from '../changes/hub.js';
import { moment } from '../journal/writing-hub.js';
import { query } from '../support/database.js';
import { controllingHub, draft, issue, QUOTA, REPORT, say, setRemark, YEAR } from './controlling-hub.js';

let hub: ChangingHub;
beforeAll(async () => {
  hub = await controllingHub();
});
afterAll(() => hub.stop());

const reportsIn = () =>
  query<{ content: string; hash: string }>(hub.database.url, 'SELECT content, hash FROM controlling_report');

describe('a report that was issued', () => {
  test('says what the draft said, and goes on saying it whatever arrives', async () => {
    const before = await draft(hub);
    const { issued, problems } = await issue(hub, { hash: before.hash });
    expect(problems).toEqual([]);
    expect(issued).toMatchObject({
      ...{ number: 1, quarter: 1, hash: before.hash, scope: { kind: 'OFFICE', key: '59', name: 'Jobcenter Münster' } },
      report: { ...before, isIssued: true },
    });
    await say(hub, QUOTA, `ACTUAL ${YEAR}-Q1: 99`, `AGREED ${YEAR}: 1`);
    await setRemark(hub);
    expect((await draft(hub)).hash).not.toBe(before.hash);
    const { issuedReport } = await hub.ask(`{ issuedReport(number: 1, year: ${YEAR}) { report { ${REPORT} } } }`);
    expect(issuedReport.report).toEqual({ ...before, isIssued: true });
  });

  test('has a hash that anybody with its content can check', async () => {
    for (const { content, hash } of await reportsIn()) {
      expect(createHash('sha256').update(content).digest('hex')).toBe(hash);
      expect(content).not.toMatch(/admin|subject|editor-/);
    }
  });

  test('is listed with its number, and tells who issued it only to those who work on plans', async () => {
    const asked = await moment();
    const second = await issue(hub, { quarter: 2 }, { who: editorOf('59') });
    expect(second.issued).toMatchObject({ number: 2, office: '59', issuedBy: 'editor-59' });
    const list = (args: string, who: Who | null = null) =>
      hub.ask(`{ issuedReports(year: ${YEAR}${args}) { number quarter issuedBy office } }`, {}, who);
    expect((await list('')).issuedReports).toEqual([
      { number: 2, quarter: 2, issuedBy: null, office: '59' },
      { number: 1, quarter: 1, issuedBy: null, office: null },
    ]);
    expect((await list(', quarter: 1', editorOf('40'))).issuedReports).toMatchObject([
      { number: 1, issuedBy: expect.any(String) },
    ]);
    expect((await list(`, asOf: "${asked}"`)).issuedReports).toMatchObject([{ number: 1 }]);
    expect((await hub.ask(`{ issuedReport(number: 9, year: ${YEAR}) { number } }`)).issuedReport).toBeNull();
    const { journal } = await hub.ask(
      '{ journal(first: 1, filter: { types: ["IssuedReport"] }) { nodes { action key changes { field after } } } }',
    );
    expect(journal.nodes).toMatchObject([{ action: 'REPORT_ISSUED', key: '2', changes: expect.arrayContaining([]) }]);
  });

  test('is issued once with one idempotency key, and each has its own number', async () => {
    const [one, again] = [await issue(hub, {}, { key: 'einmal' }), await issue(hub, {}, { key: 'einmal' })];
    expect(again.issued).toEqual(one.issued);
    const many = await Promise.all(Array.from({ length: 8 }, () => issue(hub)));
    const numbers = many.map(({ issued }) => issued.number).toSorted((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 8 }, (_, at) => one.issued.number + 1 + at));
  });

  test('is refused if somebody looked at another draft, and on a draft of a plan', async () => {
    const count = (await reportsIn()).length;
    const { issued, problems } = await issue(hub, { hash: 'x' });
    expect([issued, problems]).toMatchObject([null, [{ field: 'input.hash', code: 'STALE_VERSION', hint: expect.any(String) }]]);
    const onDraft = await issue(hub, {}, { year: DRAFT });
    expect(onDraft).toMatchObject({ issued: null, problems: [{ field: 'year', code: 'RULE_BROKEN' }] });
    expect(await reportsIn()).toHaveLength(count);
  });
});

describe('the database refuses', () => {
  const attempt = async (sql: string) => {
    try {
      await query(hub.database.url, sql);
      return null;
    } catch (error) {
      return (error as { code: string }).code;
    }
  };
  const copied = (year: number, hash = 'hash') =>
    `INSERT INTO controlling_report (year, number, quarter, scope_kind, scope_name, content, hash, issued_by)
     SELECT ${year}, 999, 1, 'CITY', 'x', content, ${hash}, 'x' FROM controlling_report LIMIT 1`;

  test.each([
    ['to change a report', `UPDATE controlling_report SET content = '{}'`, 'ZN051'],
    ['to change who issued it', `UPDATE controlling_report SET issued_by = 'x'`, 'ZN051'],
    ['to remove it', 'DELETE FROM controlling_report', 'ZN051'],
    ['to empty the table', 'TRUNCATE controlling_report', 'ZN001'],
    ['a hash that is not that of the content', copied(YEAR, `'${'0'.repeat(64)}'`), '23514'],
    ['a report on a draft', copied(DRAFT), 'ZN052'],
    ['to change a remark', `UPDATE deviation_remark SET cause = 'x'`, 'ZN050'],
    ['to remove a remark', 'DELETE FROM deviation_remark', 'ZN050'],
    ['to empty their table', 'TRUNCATE deviation_remark', 'ZN001'],
    [
      'a remark on an indicator of another plan',
      `INSERT INTO deviation_remark (year, about, indicator, quarter, version, cause, set_by)
       VALUES (2013, 'Indicator:2013/0501-I026', '0501-I026', 1, 1, 'x', 'x')`,
      '23503',
    ],
    [
      'a remark that says it is about something else',
      `INSERT INTO deviation_remark (year, about, indicator, quarter, version, cause, set_by)
       VALUES (${YEAR}, 'Indicator:${YEAR}/K1', '0501-I026', 1, 1, 'x', 'x')`,
      '23514',
    ],
    [
      'a remark about nothing',
      `INSERT INTO deviation_remark (year, about, quarter, version, cause, set_by) VALUES (${YEAR}, 'x', 1, 1, 'x', 'x')`,
      '23514',
    ],
  ])('%s', async (_, sql, code) => {
    expect(await attempt(sql)).toBe(code);
  });
});

describe('who may issue a report', () => {
  const STEERING: Who = { roles: ['STEERING'], fields_of_action: ['x'] };
  const codeOf = async (given: object, who: Who | null) => {
    const sent = `mutation ($input: IssueControllingReportInput!) { issueControllingReport(year: ${YEAR}, input: $input) { problems { code } } }`;
    const { errors } = await hub.answer(sent, { input: { quarter: 3, ...given } }, who);
    return errors?.[0]?.extensions.code ?? null;
  };
  test.each([
    ['nobody without a token', { scope: { office: '59' } }, null, 'UNAUTHENTICATED'],
    ['no reader', { scope: { office: '59' } }, { roles: ['READER'] }, 'FORBIDDEN'],
    ['no editor of another office', { scope: { office: '59' } }, editorOf('40'), 'FORBIDDEN'],
    ['the editor of its office', { scope: { office: '59' } }, editorOf('59'), null],
    ['the editor of the office of its product group', { scope: { productGroup: '0501' } }, editorOf('59'), null],
    ['no editor that of a department', { scope: { department: 'V' } }, editorOf('59'), 'FORBIDDEN'],
    ['no editor that of everything', {}, editorOf('59'), 'FORBIDDEN'],
    ['no steering of a field of action that of an office', { scope: { office: '59' } }, STEERING, 'FORBIDDEN'],
    ['administrators everything', {}, { roles: ['ADMIN'] }, null],
  ] as const)('%s', async (_, given, who, code) => {
    expect(await codeOf(given, who as Who | null)).toBe(code);
  });
});
