import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { ADMIN, type ChangingHub } from '../changes/hub.js';
import { controllingHub, draft, issue, QUOTA, say, setRemark, YEAR } from './controlling-hub.js';
import { fileAt, pagesOf, sheetsOf } from './read-files.js';

const CAUSE = '=HYPERLINK("http://example.de";"hier") und mehr Zuzüge';

let hub: ChangingHub;
beforeAll(async () => {
  hub = await controllingHub();
  await say(hub, QUOTA, `ACTUAL ${YEAR}-Q1: 8.7654`, `CORRIDOR_LOW ${YEAR}: -1234.50`);
  await setRemark(hub, { cause: CAUSE });
});
afterAll(() => hub.stop());

describe('the PDF of a report', () => {
  test('says what the report says, in German figures, and that it is a draft', async () => {
    const { answer, bytes } = await fileAt(hub, `/reports/${YEAR}/1.pdf?office=59`);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(answer.headers.get('content-disposition')).toBe(
      'attachment; filename="controllingbericht-2026-q1-office-59-entwurf.pdf"',
    );
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const pages = await pagesOf(bytes);
    const [first] = pages;
    expect(first).toContain('Stadt Münster');
    expect(first).toContain('Controllingbericht, 1. Quartal 2026');
    expect(first).toContain('Amt 59: Jobcenter Münster');
    for (const [at, page] of pages.entries())
      expect(page).toMatch(new RegExp(`nicht ausgestellt · Seite ${at + 1} von ${pages.length}`));
    const text = pages.join(' ');
    const { areas, rule, hash } = await draft(hub);
    for (const { statement, key } of areas[0].goals) {
      expect(text).toContain(key);
      expect(text).toContain(statement);
    }
    expect(text).toContain('8,7654 2026-Q1');
    expect(text).toContain('+18,5 %');
    expect(text).toContain('Korridor −1.234,50 bis –');
    expect(text).toContain('197.969.720');
    expect(text).toContain('29.518.810');
    expect(text.replaceAll(' ', '')).toContain(CAUSE.replaceAll(' ', ''));
    expect(text).toContain(hash);
    expect(text.replaceAll(/\s/g, '')).toContain(rule.slice(0, 200).replaceAll(/\s/g, ''));
  });

  test('cuts nothing off, however much people say', async () => {
    const said = (name: string) => `Anfang${name} ${'Viele Worte zur Lage. '.repeat(175)}Ende${name}`;
    const remark = { quarter: 4, cause: said('Ursache'), proposal: said('Vorschlag') };
    await setRemark(hub, remark);
    await setRemark(hub, { ...remark, about: 'Goal:2026/0501-1', cause: said('Ziel'), proposal: said('Rat') });
    const text = (await pagesOf((await fileAt(hub, `/reports/${YEAR}/4.pdf?office=59`)).bytes)).join(' ');
    for (const name of ['Ursache', 'Vorschlag', 'Ziel', 'Rat'])
      for (const end of ['Anfang', 'Ende']) expect(text).toContain(`${end}${name}`);
    expect(text.split('Lage.').length - 1).toBe(4 * 175);
  });

  test('says "weniger als 5" of a small number of people, as the spreadsheet and the report itself do', async () => {
    await say(hub, `Indicator:${YEAR}/0302-I025`, `ACTUAL ${YEAR}-Q1: 3`);
    const ofOffice = (ending: string) => fileAt(hub, `/reports/${YEAR}/1.${ending}?office=40`);
    const text = (await pagesOf((await ofOffice('pdf')).bytes)).join(' ');
    expect(text).toContain('weniger als 5 2026-Q1');
    const cells = [...(await sheetsOf((await ofOffice('xlsx')).bytes)).values()].flat(2);
    expect(cells).toContain('weniger als 5');
    const query = `{ controllingReport(year: ${YEAR}, quarter: 1, scope: { office: "40" }) {
      areas { indicators { key measured { value suppression text(language: EN) } deviation forecast { value } } } } }`;
    const { controllingReport } = await hub.ask(query);
    const shown = controllingReport.areas[0].indicators.find(({ key }: { key: string }) => key === '0302-I025');
    const measured = { value: null, suppression: 'BELOW_THRESHOLD', text: 'fewer than 5' };
    expect(shown).toEqual({ key: '0302-I025', measured, deviation: null, forecast: null });
  });

  test('is written in English where that is asked for', async () => {
    const { bytes } = await fileAt(hub, `/reports/${YEAR}/1.pdf?office=59&language=EN`);
    const text = (await pagesOf(bytes)).join(' ');
    expect(text).toContain('Controlling report, Quarter 1 of 2026');
    expect(text).toContain('8.7654');
    expect(text).toContain('197,969,720');
    expect(text).not.toMatch(/Zielerreichung|Abweichung|Stichtag|noch offen/);
  });

  test('has all its fonts inside', async () => {
    const { bytes } = await fileAt(hub, `/reports/${YEAR}/1.pdf?office=59`);
    const raw = Buffer.from(bytes).toString('latin1');
    const fonts = [...raw.matchAll(/\/Type \/FontDescriptor\b[\s\S]*?>>/g)].map(([font]) => font);
    expect(fonts.length).toBeGreaterThan(1);
    for (const font of fonts) expect(font).toMatch(/\/FontName \/[A-Z]{6}\+Roboto-\w+[\s\S]*\/FontFile2 /);
  });

  test('of everything holds every office, and every goal', async () => {
    const { bytes } = await fileAt(hub, `/reports/${YEAR}/1.pdf`);
    const text = (await pagesOf(bytes)).join(' ');
    const report = await draft(hub, 'quarter: 1');
    for (const { office, goals } of report.areas) {
      expect(text).toContain(office ? `Amt ${office.number}: ${office.name}` : 'Ohne zuständiges Amt');
      for (const { key } of goals) expect(text).toContain(key);
    }
  });
});

describe('the spreadsheet of a report', () => {
  test('holds numbers as numbers, texts as texts, and no formula', async () => {
    const { answer, bytes } = await fileAt(hub, `/reports/${YEAR}/1.xlsx?office=59`);
    expect(answer.headers.get('content-type')).toMatch(/spreadsheetml/);
    const sheets = await sheetsOf(bytes);
    expect([...sheets.keys()]).toEqual([
      ...['Überblick', 'Abweichungen', 'Ziele', 'Kennzahlen', 'Leistungen', 'Ressourcen', 'Rechenregeln, Quellen'],
    ]);
    const rowsOf = (name: string) => {
      const [head, ...rows] = sheets.get(name)!;
      return rows.map((row) => Object.fromEntries(head!.map((title, at) => [title, row[at]])));
    };
    const { areas } = await draft(hub);
    const indicators = [...areas[0].goals.flatMap((goal: { indicators: object[] }) => goal.indicators), ...areas[0].indicators];
    const number = (value: { value: string } | string | null) =>
      value === null ? null : Number(typeof value === 'string' ? value : value.value);
    expect(rowsOf('Kennzahlen')).toMatchObject(
      indicators.map((one) => ({
        ...{ Amt: '59', Schlüssel: one.key, Kennzahl: one.name, Zielwert: number(one.target), Ist: number(one.measured) },
        ...{ Abweichung: number(one.deviation), 'Abweichung in %': number(one.deviationPercent) },
        'Korridor von': number(one.corridorLow),
        Prognose: one.forecast && number(one.forecast.value),
      })),
    );
    expect(rowsOf('Abweichungen')).toContainEqual(
      expect.objectContaining({ Schlüssel: '0501-I026', Ist: 8.7654, Ursache: CAUSE, Entscheidung: 'Rat' }),
    );
    expect(rowsOf('Ressourcen')).toMatchObject([
      {
        Schlüssel: '0501',
        'Erträge, Ansatz (EUR)': 197969720,
        'Nettoaufwand, Ansatz (EUR)': 29518810,
        'Erträge, Ergebnis (EUR)': null,
      },
    ]);
    expect(rowsOf('Ziele').map(({ Schlüssel }) => Schlüssel)).toEqual(areas[0].goals.map(({ key }: { key: string }) => key));
    const overview = new Map(sheets.get('Überblick')!.map(([name, value]) => [name, value] as const));
    expect(overview.get('Stichtag')).toEqual(new Date('2026-03-31'));
    expect(overview.get('Ziele')).toBe(3);
    const xml = Object.entries(unzipSync(bytes)).map(([, part]) => strFromU8(part));
    expect(xml.join()).toContain('HYPERLINK');
    expect(xml.join()).not.toMatch(/<f[ >]/);
  });
});

describe('a report that was issued', () => {
  test('has the same files from then on, whatever arrives', async () => {
    const { issued } = await issue(hub);
    await say(hub, QUOTA, `ACTUAL ${YEAR}-Q1: 5`);
    const { answer, bytes } = await fileAt(hub, `/reports/${YEAR}/issued/${issued.number}.pdf`);
    expect(answer.headers.get('content-disposition')).toContain('controllingbericht-2026-q1-office-59-nr-1.pdf');
    const text = (await pagesOf(bytes)).join(' ');
    expect(text).toContain(`Bericht Nr. 1/${YEAR}, ausgestellt am`);
    expect(text).toContain('8,7654 2026-Q1');
    expect(text).toContain(issued.hash);
    expect(text).not.toContain('nicht ausgestellt');
    const sheets = await sheetsOf((await fileAt(hub, `/reports/${YEAR}/issued/1.xlsx`)).bytes);
    expect(sheets.get('Abweichungen')!.flat()).toContain(8.7654);
    expect((await pagesOf((await fileAt(hub, `/reports/${YEAR}/1.pdf?office=59`)).bytes)).join(' ')).toContain('5 2026-Q1');
  });
});

describe('an address that makes no sense is refused', () => {
  test.each([
    ['2026/5.pdf', 400, /^quarter: expected a quarter from 1 to 4, got 5/],
    ['2026/0.xlsx', 400, /^quarter/],
    ['2026/1.docx', 404, /^file: expected a number and .pdf, .xlsx/],
    ['2026/x.pdf', 404, /^file/],
    ['2026/1.constructor', 404, /^file/],
    ['zwanzig/1.pdf', 404, /^year/],
    ['1950/1.pdf', 400, /^year: expected .*2026/],
    ['2027/1.pdf', 400, /^year: expected/],
    ['2026/1.pdf?office=999', 400, /^scope.office: expected one of the plan 2026, got "999"/],
    ['2026/1.pdf?office=59&department=V', 400, /^scope/],
    ['2026/1.pdf?office=59&office=50', 400, /^office: expected it at most once/],
    ['2026/1.pdf?amt=59', 400, /^parameter: expected one of language, department, office/],
    ['2026/1.pdf?language=FR', 400, /^language: expected DE or EN/],
    ['2026/1.pdf?language=toString', 400, /^language/],
    ['2026/1.pdf?threshold=ten', 400, /^threshold/],
    ['2026/1.pdf?threshold=101', 400, /^threshold/],
    ['2026/1.pdf?tolerance=1e9', 400, /^tolerance/],
    ['2026/issued/99.pdf', 404, /^number: expected that of a report issued on the plan 2026, got 99/],
    ['2026/issued/999999999999.pdf', 404, /^file/],
    ['2026/issued/1.pdf?office=59', 400, /^parameter: expected one of language/],
    ['2027/issued/1.pdf', 400, /^year/],
  ])('%s', async (path, status, message) => {
    const answer = await fetch(`${hub.hub.url}/reports/${path}`);
    const { errors } = (await answer.json()) as { errors: { message: string; extensions: { code: string } }[] };
    expect([answer.status, errors]).toMatchObject([status, [{ message: expect.stringMatching(message) }]]);
    expect(answer.headers.get('content-disposition')).toBeNull();
  });

  test('with other methods, and a token that cannot be used', async () => {
    const path = `${hub.hub.url}/reports/2026/1.pdf`;
    expect((await fetch(path, { method: 'POST' })).status).toBe(405);
    expect((await fetch(path, { headers: { authorization: 'Bearer x' } })).status).toBe(401);
    const head = await fetch(`${path}?office=59`, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-type'), await head.text()]).toEqual([200, 'application/pdf', '']);
  });
});

test('a plan with more goals than anybody reads is refused, and the hub goes on', async () => {
  const source = { document: 'Ein Test', kind: 'STATED' };
  for (let part = 0; part < 16; part += 1) {
    const changes = Array.from({ length: 200 }, (_, at) => ({
      createGoal: { key: `V-${part}-${at}`, statement: 'Eines von vielen', level: 'STRATEGIC_GOAL', source },
    }));
    await hub.ask(
      'mutation ($changes: [ChangeInput!]!) { applyChanges(year: 2027, changes: $changes) { problems { message } } }',
      { changes },
    );
  }
  const { errors } = await hub.answer('{ controllingReport(year: 2027, quarter: 1) { hash } }', {}, ADMIN);
  expect(errors).toMatchObject([{ extensions: { code: 'ANALYSIS_TOO_LARGE', limit: 3_000 } }]);
  const { controllingReport } = await hub.ask('{ controllingReport(year: 2027, quarter: 1, scope: { office: "59" }) { hash } }');
  expect(controllingReport.hash).toMatch(/^[0-9a-f]{64}$/);
});
