import { describe, expect, test } from '@jest/globals';
import { goal, goalsAnswer } from './hub-answers.js';
import { cellsIn, longestLine, withServer, zielnetz, zielnetzOn } from './tool.js';

/** Clears the screen, sets the title of the window, rings, overwrites, turns the text round; once in 8 bits. */
const EVIL = 'Ziel\u001b[2J\u001b]0;x\u0007\u009b31m\r\b\u0000\u202e\u2066 Ende';
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
const OBEYED = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

const evilGoal = goal({ id: `Goal:2013/${EVIL}`, key: EVIL, statement: EVIL, level: EVIL });

describe('abuse of the tool', () => {
  test.each([['goals'], ['goals', '--json'], ['goals', '--csv']])('data cannot steer the terminal: %s %s', async (...words) => {
    const { code, stdout, stderr } = await zielnetzOn(goalsAnswer([evilGoal]), words);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.replaceAll('\r\n', '\n')).not.toMatch(OBEYED);
    expect(stdout).toContain('Ende');
    if (words.includes('--json')) expect(JSON.parse(stdout)).toEqual([evilGoal]);
  });

  test('nor can they in the pyramid and in what search finds', async () => {
    const levels = [{ level: EVIL, steeringLevels: [EVIL], goals: [evilGoal] }];
    const { plan } = goalsAnswer([]).data;
    const pyramid = await zielnetzOn({ data: { plan: { ...plan, municipality: EVIL }, goalPyramid: { year: 2013, levels } } }, [
      'pyramid',
    ]);
    expect(pyramid.stdout).not.toMatch(OBEYED);
    expect(pyramid.stdout).toContain('Ende');
    const search = [{ text: EVIL, score: 1, node: { __typename: EVIL, id: EVIL } }];
    const hits = await zielnetzOn({ data: { plan, search } }, ['search', 'x']);
    expect(hits.stdout).not.toMatch(OBEYED);
    expect(hits.code).toBe(0);
  });

  test('nor can errors, and they stay two lines', async () => {
    const errors = [{ message: `${EVIL}\n`.repeat(10_000), extensions: { code: EVIL } }];
    const { code, stdout, stderr } = await zielnetzOn({ errors }, ['goals']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).not.toMatch(OBEYED);
    expect(stderr.split('\n')).toHaveLength(3);
    expect(stderr.length).toBeLessThan(1_500);
  });

  test('nor can what was typed', async () => {
    for (const words of [
      ['goals', `--${EVIL.replace('\u0000', '')}`],
      ['goals', '--year', '\u001b[2J'],
      ['goals', '--office', '\u001b[2J\u009b'],
    ]) {
      const { code, stderr } = await zielnetz(words);
      expect(code).toBe(2);
      expect(stderr).not.toMatch(OBEYED);
    }
  });

  test('words longer than a column are broken and not cut off', async () => {
    const statement = `Rindfleisch${'etikettierungs'.repeat(30)}gesetz`;
    const { stdout } = await zielnetzOn(goalsAnswer([goal({ statement })]), ['goals']);
    expect(longestLine(stdout)).toBeLessThanOrEqual(120);
    expect(cellsIn(stdout).flat().join('').replaceAll(' ', '')).toContain(statement);
  });

  test('wide and joined letters do not bend the table', async () => {
    const statement = '目標 é 👨‍👩‍👧 Straße '.repeat(20);
    const { code, stdout } = await zielnetzOn(goalsAnswer([goal({ statement })]), ['goals']);
    expect(code).toBe(0);
    expect(
      stdout
        .split('\n')
        .filter((line) => line.startsWith('│'))
        .every((line) => line.endsWith('│')),
    ).toBe(true);
  });

  test('huge values are refused in short', async () => {
    const huge = 'x'.repeat(100_000);
    for (const words of [
      ['goals', '--office', huge],
      ['goals', '--year', huge],
      ['goals', '--level', huge],
      ['goals', `--${huge}`],
      ['goals', '--url', huge],
      ['search', huge],
    ]) {
      const { code, stdout, stderr } = await zielnetz(words);
      expect(stdout).toBe('');
      expect([1, 2]).toContain(code);
      expect(stderr.length).toBeLessThan(1_000);
    }
  });

  test('many values of one option are taken', async () => {
    const words = Array.from({ length: 500 }, () => ['--office', '59']).flat();
    expect((await zielnetz(['goals', '--year', '2013', ...words])).stdout).toContain('Ziele: 4\n');
  });

  test('an empty text is no text to search for, and no filter', async () => {
    expect(await zielnetz(['search', ''])).toMatchObject({ code: 1, stderr: expect.stringContaining('BAD_USER_INPUT') });
    expect((await zielnetz(['goals', '--year', '2013', '--text', ''])).stdout).toContain('Ziele: 8\n');
  });

  test('values that a newer hub knows are shown as they are', async () => {
    const { code, stdout } = await zielnetzOn(goalsAnswer([goal({ level: 'toString' }), goal({ level: 'NEW_LEVEL' })]), [
      'goals',
    ]);
    expect(code).toBe(0);
    expect(stdout).toContain('│ NEW_LEVEL');
    expect(stdout).toContain('│ toString');
  });

  test.each<unknown>([
    { data: {} },
    { data: { plan: null, goals: null } },
    goalsAnswer([null]),
    { errors: [{ extensions: null }] },
    { errors: [{ message: 'no', extensions: { code: 'toString' } }] },
  ])('an answer that no hub gives ends with an error: %j', async (answer) => {
    const { code, stdout, stderr } = await zielnetzOn(answer, ['goals']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^Fehler: .*\nMeldung: .*\n$/);
  });

  test('pages that lead nowhere end with an error', async () => {
    const { code, stderr } = await zielnetzOn(goalsAnswer([goal({})], 'same'), ['goals']);
    expect(code).toBe(1);
    expect(stderr).toContain('the page leads to no next one');
  });

  test('all pages are walked, and no more than the limit needs', async () => {
    const asked: unknown[] = [];
    const runs = await withServer(
      async (request, response) => {
        let body = '';
        for await (const chunk of request) body += chunk;
        const { after, first } = JSON.parse(body).variables;
        if (first) asked.push([after, first]);
        const at = Number(after ?? 0);
        const nodes = Array.from({ length: first ?? 0 }, (_, row) => goal({ key: `Z-${at + row}` }));
        response.end(JSON.stringify(goalsAnswer(nodes, at < 200 ? String(at + nodes.length) : null)));
      },
      async (url) => [
        await zielnetz(['goals', '--json', '--url', url]),
        await zielnetz(['goals', '--json', '--limit', '130', '--url', url]),
      ],
    );
    expect(runs.map(({ stdout }) => JSON.parse(stdout).length)).toEqual([300, 130]);
    expect(asked).toEqual([
      [null, 100],
      ['100', 100],
      ['200', 100],
      [null, 100],
      ['100', 100],
    ]);
  });
});
