import { describe, expect, test } from '@jest/globals';
import { runProgram, TOOL, withServer, zielnetz, zielnetzOn } from './tool.js';

const REQUEST = '[0-9a-f-]{36}';

/** Whatever fails, nobody sees the inside of the tool. */
async function failing(words: readonly string[], environment: NodeJS.ProcessEnv = {}) {
  const { code, stdout, stderr } = await zielnetz(words, environment);
  expect(stdout).toBe('');
  expect(stderr).not.toMatch(/\bat \S+ \(|node:internal|zielnetz\.js/);
  expect(stderr.split('\n').length).toBeLessThanOrEqual(3);
  return { code, stderr };
}

const HINT = 'Hilfe: zielnetz --help\n';

describe('wrong usage ends with 2', () => {
  test.each<[string[], string]>([
    [['goals', '--foo'], `Fehler: Die Option --foo gibt es nicht.\n${HINT}`],
    [['goals', '--yaer', '2013'], `Fehler: Die Option --yaer gibt es nicht; gemeint war vielleicht --year.\n${HINT}`],
    [['goalz'], `Fehler: Den Befehl goalz gibt es nicht; gemeint war vielleicht goals.\n${HINT}`],
    [['goals', '--year'], `Fehler: Hinter --year <Jahr> fehlt der Wert.\n${HINT}`],
    [['goals', '--year', 'abc'], `Fehler: --year: erwartet ein Jahr wie 2013, nicht "abc".\n${HINT}`],
    [['goals', '--year', ''], `Fehler: --year: erwartet ein Jahr wie 2013, nicht "".\n${HINT}`],
    [['goals', '--year', '99999999999'], `Fehler: --year: erwartet ein Jahr wie 2013, nicht "99999999999".\n${HINT}`],
    [['goals', '--limit', '0'], `Fehler: --limit: erwartet eine ganze Zahl ab 1, nicht "0".\n${HINT}`],
    [['goals', '--limit', '1e3'], `Fehler: --limit: erwartet eine ganze Zahl ab 1, nicht "1e3".\n${HINT}`],
    [['goals', '--lang', 'fr'], `Fehler: --lang: erwartet de oder en, nicht "fr".\n${HINT}`],
    [['goals', '--json', '--csv'], `Fehler: --json und --csv schließen sich aus.\n${HINT}`],
    [['search'], `Fehler: Es fehlt: Text.\n${HINT}`],
    [['search', 'a', 'b'], `Fehler: Zu viele Wörter hinter search; Texte mit Leerzeichen gehören in Anführungszeichen.\n${HINT}`],
    [
      ['goals', '--level', 'oben'],
      `Fehler: --level: erwartet eines von Leitorientierung, strategisches Ziel, Produktbereichsziel, Produktgruppenziel, Produktziel, nicht "oben".\n${HINT}`,
    ],
    [
      ['contributions', '--crossing', 'grenzen'],
      `Fehler: --crossing: erwartet eines von aemter, dezernate, rechtskreise, nicht "grenzen".\n${HINT}`,
    ],
    [
      ['goals', '--token', 'geheim es'],
      `Fehler: --token oder ZIELNETZ_TOKEN: erwartet druckbare ASCII-Zeichen ohne Leerzeichen.\n${HINT}`,
    ],
  ])('%j', async (words, stderr) => {
    expect(await failing(words)).toEqual({ code: 2, stderr });
  });

  test.each(['', 'localhost:4000', 'hub', '/graphql', 'ftp://hub/graphql', 'javascript:alert(1)'])(
    'an address that is none: "%s"',
    async (url) => {
      const stderr = `Fehler: --url oder ZIELNETZ_URL: erwartet eine Adresse wie https://hub.example.de/graphql, nicht "${url}".\n${HINT}`;
      expect(await failing(['goals', '--url', url])).toEqual({ code: 2, stderr });
      expect(await failing(['goals'], { ZIELNETZ_URL: url })).toEqual({ code: 2, stderr });
    },
  );

  test('a password in an address is refused and not repeated', async () => {
    const { code, stderr } = await failing(['goals', '--url', 'https://amt:geheim@hub.example.de/graphql']);
    expect(code).toBe(2);
    expect(stderr).toContain('Zugangsdaten');
    expect(stderr).not.toContain('geheim');
  });

  test('an office that does not exist is named with those there are', async () => {
    expect(await failing(['contributions', '--to-office', '99', '--year', '2013'])).toEqual({
      code: 2,
      stderr: 'Fehler: --to-office: "99" gibt es in diesem Haushaltsjahr nicht.\nEs gibt: 17, 40, 50, 51, 53, 59, V/MIA\n',
    });
    expect((await failing(['goals', '--office', '', '--year', '2013'])).stderr).toContain('--office: "" gibt es');
    expect((await failing(['contributions', '--from-office', '5', '--lang', 'en'])).stderr).toMatch(
      /^Error: --from-office: there is no "5" in this budget year\.\nThere are: 17, /,
    );
  });

  test('so is a legal domain and a field of action', async () => {
    expect(await failing(['goals', '--legal-domain', 'StGB', '--year', '2013'])).toEqual({
      code: 2,
      stderr: 'Fehler: --legal-domain: "StGB" gibt es in diesem Haushaltsjahr nicht.\nEs gibt: SGB_II, SGB_VIII, SGB_XII\n',
    });
    expect((await failing(['contributions', '--field-of-action', 'x', '--year', '2013'])).stderr).toMatch(
      /\nEs gibt: entwicklung-junger-menschen, teilhabe-am-arbeitsleben, uebergang-schule-beruf\n$/,
    );
    expect((await failing(['goals', '--field-of-action', 'x', '--year', '2026'])).stderr).toMatch(
      /\nIn diesem Haushaltsjahr gibt es dafür keine Werte\n$/,
    );
  });

  test('no command at all gets the help', async () => {
    const { code, stdout, stderr } = await zielnetz([]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^Aufruf: zielnetz <Befehl> \[Optionen\]\n/);
  });

  test('is explained in English to whoever asks for it', async () => {
    expect((await failing(['goals', '--lang', 'en', '--foo'])).stderr).toBe(
      'Error: There is no option --foo.\nHelp: zielnetz --help\n',
    );
    expect((await failing(['goals', '--lang=en', '--year', 'x'])).stderr).toMatch(/^Error: --year: expected a year/);
  });
});

describe('a hub that does not answer, or with an error, ends with 1', () => {
  test('a year without a plan, with the years there are', async () => {
    const { code, stderr } = await failing(['goals', '--year', '1999']);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      new RegExp(
        `^Fehler: Für dieses Jahr gibt es keinen Haushaltsplan \\(PLAN_NOT_FOUND, Anfrage ${REQUEST}\\)\\.\\n` +
          'Meldung: year: expected the year of a plan \\(2013, 2026\\), got 1999\\.\\n$',
      ),
    );
    for (const words of [['pyramid'], ['search', 'x'], ['contributions', '--to-office', '59']])
      expect(await failing([...words, '--year', '1999'])).toMatchObject({
        code: 1,
        stderr: expect.stringContaining('PLAN_NOT_FOUND'),
      });
  });

  test('a value that the hub refuses', async () => {
    const { code, stderr } = await failing(['search', 'x', '--limit', '500', '--lang', 'en']);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^Error: The hub cannot use one of the values \(BAD_USER_INPUT, request .*\nMessage: first: expected 0 to 200/,
    );
  });

  test('nobody there: the address that was tried, and how to name another', async () => {
    const url = await withServer(
      () => {},
      async (free) => free,
    );
    const { code, stderr } = await failing(['goals', '--url', url]);
    expect(code).toBe(1);
    expect(stderr).toBe(
      `Fehler: Unter ${url} antwortet kein Hub. Eine andere Adresse nennen --url oder ZIELNETZ_URL.\n` +
        `Meldung: No answer from ${url}: fetch failed: connect ECONNREFUSED ${new URL(url).host} (attempts: 3)\n`,
    );
    expect((await failing(['goals'], { ZIELNETZ_URL: url })).stderr).toBe(stderr);
  });

  test('somebody who is no hub', async () => {
    const html = { headers: { 'content-type': 'text/html' } };
    const { code, stdout, stderr } = await zielnetzOn('<!doctype html><h1>Willkommen</h1>', ['goals'], html);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/antwortet kein Hub.*\nMeldung: Expected the answer of a hub, got text\/html, status 200\./);
  });

  test('a hub that wants a token', async () => {
    const { code, stderr } = await zielnetzOn('<h1>401</h1>', ['goals'], {
      status: 401,
      headers: { 'content-type': 'text/html' },
    });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Fehler: Der Hub verlangt ein gültiges Token \(--token oder ZIELNETZ_TOKEN\)\./);
  });

  test('a hub that is asked too much tells when to come back', async () => {
    const { code, stderr } = await zielnetzOn({ errors: [{ message: 'Too many.' }] }, ['goals'], {
      status: 429,
      headers: { 'retry-after': '90', 'x-request-id': 'abc' },
    });
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: 'Fehler: Das ist mehr, als der Hub zulässt (wieder möglich in 90 s, Anfrage abc).\nMeldung: Too many.\n',
    });
  });

  test('a question that costs too much tells how much', async () => {
    const extensions = { code: 'QUERY_TOO_COSTLY', cost: 60_000, limit: 50_000 };
    const { code, stderr } = await zielnetzOn({ errors: [{ message: 'Ask for less.', extensions }] }, ['goals']);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr:
        'Fehler: Das ist mehr, als der Hub zulässt (Kosten 60000, erlaubt 50000, QUERY_TOO_COSTLY).\nMeldung: Ask for less.\n',
    });
  });

  test('a disk that is full', async () => {
    const { code, stderr } = await runProgram('sh', ['-c', '"$0" "$1" goals > /dev/full', process.execPath, TOOL]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'ENOSPC: no space left on device, write\n' });
  });
});
