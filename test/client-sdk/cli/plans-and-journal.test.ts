import { beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { answer, cutBeforeHead, errorsWith } from '../../support/misbehaving-proxy.js';
import { draftTool, groups, only } from './draft-tool.js';
import { cellsIn, longestLine, zielnetz } from './tool.js';

const { through, asking, change } = draftTool();

describe('zielnetz history', () => {
  beforeAll(async () => {
    await change(groups('verlauf'));
    await change([{ changeTargetGroup: { id: 'TargetGroup:2027/verlauf', version: 1, name: 'Anders' } }]);
  });

  test.each([[['TargetGroup:2027/verlauf']], [['verlauf', '--year', '2027']]])('of %j, newest first', async (words) => {
    const { code, stdout, stderr } = await asking(['history', ...words]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Haushaltsplan 2027 \(Entwurf\), Stadt Münster\nEinträge: 2\n/);
    const [head, ...rows] = cellsIn(stdout);
    expect(head).toEqual(['Zeit', 'Revision', 'Amt', 'Vorgang', 'Gegenstand', 'Änderungen']);
    expect(rows.map(([, , , action, object]) => [action, object])).toEqual([
      ['geändert', 'Zielgruppe verlauf'],
      ['angelegt', 'Zielgruppe verlauf'],
    ]);
    expect(rows[0]![5]).toBe('name: Gruppe verlauf → Anders');
    expect(rows[1]![5]).toContain('name: Gruppe verlauf');
  });

  test('of the plan, as JSON', async () => {
    const entries = JSON.parse((await asking(['history', '--year', '2027', '--json'])).stdout);
    expect(entries.at(-1)).toMatchObject({ action: 'PLAN_CREATED', type: 'Plan', year: 2027 });
  });

  test('of what does not exist ends with 2', async () => {
    expect(await asking(['history', 'Goal:2027/keins'])).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('zielnetz journal', () => {
  test('shows what was done to plans, of all years, up to the limit', async () => {
    const { code, stdout } = await asking(['journal', '--limit', '1']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Einträge: 1 \(begrenzt durch --limit\)\n/);
  });

  test('takes actions in German, in English and as the hub calls them, and the year', async () => {
    for (const action of ['Entwurf angelegt', 'draft begun', 'PLAN_CREATED']) {
      const entries = JSON.parse((await asking(['journal', '--year', '2027', '--action', action, '--json'])).stdout);
      expect(entries).toMatchObject([{ action: 'PLAN_CREATED', year: 2027 }]);
    }
  });

  test('takes days, the last one included', async () => {
    const now = new Date();
    const iso = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
    const german = `${now.getDate()}.${now.getMonth() + 1}.${now.getFullYear()}`;
    const count = async (...words: string[]) =>
      JSON.parse((await asking(['journal', '--year', '2027', '--limit', '3', '--json', ...words])).stdout || '[]').length;
    expect(await count('--from', iso, '--to', german)).toBe(3);
    expect(await count('--to', '1.1.2020')).toBe(0);
  });

  test('is only for the office asked for, and as CSV has the id', async () => {
    expect(await asking(['journal', '--office', '51', '--year', '2027'])).toEqual({
      code: 0,
      stdout: '',
      stderr: 'Keine Treffer.\n',
    });
    const { stdout } = await asking(['journal', '--action', 'Entwurf angelegt', '--year', '2027', '--csv']);
    expect(parse(stdout, { bom: true, columns: true, delimiter: ';' })).toMatchObject([
      { Vorgang: 'Entwurf angelegt', Art: 'Haushaltsplan', ID: 'Plan:2027', Wer: 'admin' },
    ]);
  });

  test.each(['gestern', '2026-02-30', '31.6.2026', ''])('a day that is none: "%s"', async (typed) => {
    const { code, stderr } = await asking(['journal', '--from', typed]);
    expect([code, stderr.split('\n')[0]]).toEqual([
      2,
      `Fehler: --from: erwartet einen Tag wie 2026-01-31 oder 31.1.2026, nicht "${typed}".`,
    ]);
  });

  test('is refused to who does not work on plans', async () => {
    expect(await asking(['journal'], { ZIELNETZ_TOKEN: '' })).toMatchObject({ code: 1, stdout: '' });
  });

  test.each([60, 80, 120])('has no line longer than a terminal of %i columns', async (width) => {
    const { stdout } = await asking(['journal', '--year', '2027'], { COLUMNS: String(width) });
    expect(longestLine(stdout)).toBeLessThanOrEqual(width);
  });
});

describe('zielnetz plans', () => {
  test('shows the plans, drafts to those who may see them', async () => {
    const { code, stdout } = await asking(['plans']);
    expect(code).toBe(0);
    expect(cellsIn(stdout).map(([year, , status]) => [year, status])).toEqual([
      ['Haushaltsjahr', 'Stand'],
      ['2013', 'beschlossen'],
      ['2026', 'beschlossen'],
      ['2027', 'Entwurf'],
    ]);
    expect(cellsIn((await asking(['plans'], { ZIELNETZ_TOKEN: '' })).stdout)).toHaveLength(3);
  });

  test('create, adopt and discard: who ends a draft names the revision they have seen', async () => {
    const created = await asking(['plans', 'create', '2028', '2013', 'Entwurf 2028']);
    expect(created.code).toBe(0);
    const [, row] = cellsIn(created.stdout);
    expect(row!.slice(0, 3)).toEqual(['2028', 'Entwurf 2028', 'Entwurf']);
    const stale = await asking(['plans', 'adopt', '2028', '999']);
    expect(stale).toMatchObject({ code: 3, stderr: 'Fehler: Nichts wurde geändert.\n' });
    const adopted = await asking(['plans', 'adopt', '2028', row![3]!]);
    expect(cellsIn(adopted.stdout)[1]!.slice(0, 3)).toEqual(['2028', 'Entwurf 2028', 'beschlossen']);
    const [other] = JSON.parse((await asking(['plans', 'create', '2029', '2013', 'B', '--json'])).stdout);
    const discarded = await asking(['plans', 'discard', '2029', String(other.revision)]);
    expect(discarded).toEqual({ code: 0, stdout: 'Der Entwurf 2029 ist verworfen.\n', stderr: '' });
    expect(cellsIn((await asking(['plans'])).stdout).map(([year]) => year)).not.toContain('2029');
  });

  test('are never changed twice: what breaks off is not sent again', async () => {
    through.proxy.always(only('createPlan', cutBeforeHead));
    const { code, stderr } = await asking(['plans', 'create', '2030', '2013', 'C']);
    expect(code).toBe(1);
    expect(stderr).toContain('ist nicht bekannt');
    expect(through.proxy.seen.filter(({ body }) => body.includes('createPlan'))).toHaveLength(1);
  });

  test.each([
    [['plans', 'adopt', '2028'], 'Es fehlt: Revision'],
    [['plans', 'adopt', '2028', 'alle'], 'Revision: erwartet eine ganze Zahl, nicht "alle"'],
    [['plans', 'create', 'bald', '2013', 'x'], '--year: erwartet ein Jahr wie 2013, nicht "bald"'],
    [['plans', 'burn'], 'Zu viele Wörter hinter plans'],
  ])('%j is wrong usage', async (words, complaint) => {
    const { code, stdout, stderr } = await asking(words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`Fehler: ${complaint}`);
  });

  test('a refusal of the hub is no problem to mend', async () => {
    through.proxy.always(answer(200, { data: null, ...errorsWith('FORBIDDEN') }));
    expect(await asking(['plans', 'discard', '2027', '1'])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('FORBIDDEN'),
    });
  });

  test('the help of plans names what can be done', async () => {
    const { stdout } = await zielnetz(['plans', '--help']);
    for (const text of ['create <Jahr> <Vorlage> <Titel>', 'adopt <Jahr> <Revision>', 'discard <Jahr> <Revision>'])
      expect(stdout).toContain(text);
    expect((await zielnetz(['plans', 'adopt', '--help'])).stdout).toMatch(
      /^Aufruf: zielnetz plans adopt <Jahr> <Revision> \[Optionen\]/,
    );
  });
});
