import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type MigratedDatabase, migratedDatabase } from '../database/migrated.js';
import { adopt, insertDraft } from '../database/rows.js';
import { idOf, manifestOf, sha256 } from '../persisted-documents/manifests.js';
import { type Answer, ask } from '../support/ask.js';
import { type HubProcess, startProcess } from '../support/hub-process.js';
import { exported, gexfOf, graphmlOf, linesOf, rowsOf, textOf } from './exported.js';
import { curated } from './operations.js';

const YEAR = 2031;
/** What a spreadsheet would run, what XML forbids, what CSV and XML have a meaning for, and what is none of this. */
const NAMES = [
  '=HYPERLINK("http://example.de";"hier")',
  '+49 251 4920',
  '-1+1|cmd',
  '@SUM(1;2)',
  '\tTabulator',
  '\rWagenrücklauf',
  'Steuer\u0001zeichen \u000b und \u001b[31m',
  'kein Zeichen \uffff',
  '<goal id="1">&amp; ]]>',
  'zwei\nZeilen; mit "Anführung"',
  'Straße 😀',
];
const ILLEGAL = /(?![\n\r\t])\p{Cc}|\uffff/gu;

const TWICE = 'query OfficesList { offices(year: 2031) { id } }';
const MUTATION = 'mutation Change { change }';
const FAULTY = 'query Faulty { goals { unknown } }';
const NONSENSE = 'Wie geht es?';
const TWO = 'query One { offices(year: 2031) { number } } query Two { offices(year: 2031) { name } }';
const LISTLESS = 'query Listless { about { version } }';
const COSTLY =
  'query Costly { goals(first: 200, year: 2031) { nodes { contributions(first: 200) { nodes { id goal { id } } } } } }';

let database: MigratedDatabase;
let hub: HubProcess;
beforeAll(async () => {
  database = await migratedDatabase();
  await insertDraft(database.dataSource, YEAR, {
    office: NAMES.map((name, at) => ({ number: `${10 + at}`, name })),
  });
  await adopt(database.dataSource, YEAR);
  const texts = [TWICE, MUTATION, FAULTY, NONSENSE, TWO, LISTLESS, COSTLY];
  hub = await startProcess({ DATABASE_URL: database.url, PERSISTED_DOCUMENT_FILES: manifestOf(...texts) });
});
afterAll(async () => {
  await hub.stop();
  await database.drop();
});

/** A refusal: status and code, nothing of the inside, and the hub goes on. */
async function refusal(path: string, init: RequestInit = {}): Promise<unknown[]> {
  const answer = await fetch(`${hub.url}/export/${path}`, init);
  const text = await answer.text();
  expect(text).not.toMatch(/node_modules|\.ts|\.js\b|SELECT|at \w+ \(/);
  expect(answer.headers.get('content-disposition')).toBeNull();
  expect(await ask('{ plans { year } }', {}, hub.url)).toEqual({ plans: [{ year: YEAR }] });
  return [answer.status, (JSON.parse(text) as Answer).errors![0]!.extensions.code];
}

const unknown = `sha256:${sha256('{ unknown }')}`;
const variables = (text: string) => `GoalsList.csv?variables=${encodeURIComponent(text)}`;

describe('an address is refused', () => {
  test.each<[string, string, number, string]>([
    ['without a format', 'GoalsList', 404, 'BAD_USER_INPUT'],
    ['with a format there is none', 'GoalsList.xlsx', 404, 'BAD_USER_INPUT'],
    ['with a format in capitals', 'GoalsList.CSV', 404, 'BAD_USER_INPUT'],
    ['with a format that every object has', 'GoalsList.constructor', 404, 'BAD_USER_INPUT'],
    ['with the id of no document', `${unknown}.csv`, 400, 'PERSISTED_DOCUMENT_NOT_FOUND'],
    ['with the name of no operation', 'Nothing.csv', 404, 'PERSISTED_DOCUMENT_NOT_FOUND'],
    ['with the name that every object has', '__proto__.csv', 404, 'PERSISTED_DOCUMENT_NOT_FOUND'],
    ['with no name', '.csv', 404, 'PERSISTED_DOCUMENT_NOT_FOUND'],
    ['with a way to files', '..%2F..%2Fetc%2Fpasswd.csv', 404, 'PERSISTED_DOCUMENT_NOT_FOUND'],
    ['with the text of a query', `${encodeURIComponent('{ plans { year } }')}.csv`, 404, 'PERSISTED_DOCUMENT_NOT_FOUND'],
    ['with a name that two documents have', 'OfficesList.csv', 400, 'BAD_USER_INPUT'],
    ['with a mutation', `${idOf(MUTATION)}.csv`, 400, 'EXPORT_NOT_POSSIBLE'],
    ['with a document that does not fit the schema', 'Faulty.csv', 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['with a document that is no GraphQL', `${idOf(NONSENSE)}.csv`, 400, 'GRAPHQL_PARSE_FAILED'],
    ['with one of two operations, unnamed', `${idOf(TWO)}.csv`, 400, 'OPERATION_RESOLUTION_FAILURE'],
    ['with an operation named twice', `${idOf(TWO)}.csv?operationName=One&operationName=Two`, 400, 'BAD_USER_INPUT'],
    ['with a document without a list', 'Listless.csv', 400, 'EXPORT_NOT_POSSIBLE'],
    ['with a list there is none', 'GoalsList.csv?list=x', 400, 'EXPORT_NOT_POSSIBLE'],
    ['with a document that costs too much', 'Costly.csv', 400, 'QUERY_TOO_COSTLY'],
    ['with variables that are no JSON', variables('{'), 400, 'BAD_USER_INPUT'],
    ['with variables that are a list', variables('[]'), 400, 'BAD_USER_INPUT'],
    ['with variables given twice', 'GoalsList.csv?variables={}&variables={}', 400, 'BAD_USER_INPUT'],
    ['with a variable of the wrong type', variables('{"year":"x"}'), 400, 'BAD_USER_INPUT'],
    ['with a size that is none', variables('{"year":2031,"first":-1}'), 400, 'BAD_USER_INPUT'],
    ['with a size that is a text', variables('{"year":2031,"first":"x"}'), 400, 'BAD_USER_INPUT'],
    ['with a cursor that is none', variables('{"year":2031,"after":"x"}'), 400, 'INVALID_CURSOR'],
    ['with a year without a plan', variables('{"year":1999}'), 400, 'PLAN_NOT_FOUND'],
    [
      'with an office there is none',
      'OfficesContributionsGiven.csv?variables={"number":"99","year":2031}',
      400,
      'BAD_USER_INPUT',
    ],
  ])('%s', async (_, path, status, code) => {
    expect(await refusal(path)).toEqual([status, code]);
  });

  test('with variables longer than an address may be', async () => {
    expect((await fetch(`${hub.url}/export/${variables(`{"x":"${'x'.repeat(100_000)}"}`)}`)).status).toBe(431);
    expect(await ask('{ plans { year } }', {}, hub.url)).toEqual({ plans: [{ year: YEAR }] });
  });

  test('by another method than GET and HEAD, and says which it takes', async () => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
      expect(await refusal('GoalsList.csv', { method })).toEqual([405, 'BAD_REQUEST']);
      const { headers } = await fetch(`${hub.url}/export/GoalsList.csv`, { method });
      expect(headers.get('allow')).toBe('GET, HEAD');
    }
  });

  test('by a hub that takes no ids', async () => {
    const off = await startProcess({ DATABASE_URL: database.url, PERSISTED_DOCUMENTS: 'off' });
    try {
      for (const file of ['GoalsList.csv', `${idOf('x')}.csv`]) {
        expect((await exported(file, { url: off.url })).status).toBeGreaterThanOrEqual(400);
      }
    } finally {
      await off.stop();
    }
  });
});

describe('texts that mean something to the reader of a file', () => {
  const offices = idOf(TWO);

  test('run in no spreadsheet, and are otherwise what they are', async () => {
    const answer = await fetch(`${hub.url}/export/${offices}.csv?operationName=Two`);
    const rows = rowsOf(await textOf(answer)).map(({ name }) => name);
    expect(rows).toEqual(NAMES.map((name, at) => (at < 6 ? `'${name}` : name)));
  });

  test('are unchanged in JSON Lines, one object a line', async () => {
    const answer = await fetch(`${hub.url}/export/${offices}.jsonl?operationName=Two`);
    expect(linesOf(await textOf(answer)).map(({ name }) => name)).toEqual(NAMES);
  });

  test.each([
    ['graphml', graphmlOf],
    ['gexf', gexfOf],
  ] as const)('are well-formed %s, with a sign for what XML cannot hold', async (extension, read) => {
    const answer = await exported(`${curated('OfficesList').sha256}.${extension}`, { variables: { year: YEAR }, url: hub.url });
    const names = [...read(await textOf(answer)).nodes.values()].map(({ name }) => name);
    const legal = NAMES.map((name) => name.replace(ILLEGAL, '\ufffd'));
    // A reader of XML makes line feeds of carriage returns, and of breaks in attributes spaces.
    const seen = (name: string | undefined) => name!.replace(/[\r\n\t]/g, ' ');
    expect(names.map(seen)).toEqual(legal.map(seen));
  });
});
