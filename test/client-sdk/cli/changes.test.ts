import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { answer, cutAfterHead, instead, passOn } from '../../support/misbehaving-proxy.js';
import { YEAR } from '../draft-through-proxy.js';
import { draftTool, groups, only } from './draft-tool.js';
import { cellsIn, runProgram, TOOL } from './tool.js';

const { through, environment, asking, fileWith, change } = draftTool();
const entriesOf = async (key: string) => JSON.parse((await asking(['journal', '--key', key, '--json'])).stdout);

describe('zielnetz change', () => {
  test('makes the changes of a file and says what is new', async () => {
    const { code, stdout, stderr } = await change(groups('eins', 'zwei'));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Haushaltsplan 2027 \(Entwurf\), Stadt Münster\nÄnderungen: 2, Revision \d+\n┌/);
    expect(cellsIn(stdout)).toEqual([
      ['Art', 'ID', 'Fassung'],
      ['Zielgruppe', 'TargetGroup:2027/eins', '1'],
      ['Zielgruppe', 'TargetGroup:2027/zwei', '1'],
    ]);
  });

  test('says what is left open', async () => {
    const source = { document: 'Ein Test', kind: 'STATED' };
    const createGoal = { key: 'OFFEN', statement: 'Ein Ziel', level: 'STRATEGIC_GOAL', source };
    const { code, stdout } = await change([{ createGoal }]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/\nHinweise: \d+\n/);
    expect(cellsIn(stdout).map(([kind]) => kind)).toContain('Ziel ohne übergeordnetes Ziel');
  });

  test('shows problems as a table, changes nothing and ends with 3', async () => {
    const { code, stdout, stderr } = await change([...groups('drei'), ...groups('eins')]);
    expect({ code, stderr }).toEqual({ code: 3, stderr: 'Fehler: Nichts wurde geändert.\n' });
    expect(stdout).toContain('Probleme: 1\n');
    const [head, problem, ...others] = cellsIn(stdout);
    expect([head, others]).toEqual([['Feld', 'Meldung', 'Abhilfe'], []]);
    expect(problem![0]!.replaceAll(' ', '')).toBe('changes.1.createTargetGroup.key');
    expect(problem![1]).not.toBe('');
    expect(await entriesOf('drei')).toEqual([]);
  });

  test('speaks English, and so does the hub', async () => {
    const { code, stdout, stderr } = await change(groups('eins'), '--lang', 'en');
    expect({ code, stderr }).toEqual({ code: 3, stderr: 'Error: Nothing was changed.\n' });
    expect(cellsIn(stdout)[0]).toEqual(['Field', 'Message', 'Remedy']);
    expect(cellsIn(stdout)[1]![1]).toMatch(/expected/);
  });

  test('gives JSON and CSV to other programs, problems too', async () => {
    expect(JSON.parse((await change(groups('vier'), '--json')).stdout)).toEqual({
      objects: [{ __typename: 'TargetGroup', id: 'TargetGroup:2027/vier', version: 1 }],
      warnings: [],
      revision: expect.any(Number),
    });
    const read = (csv: string): Record<string, string>[] => parse(csv, { bom: true, columns: true, delimiter: ';' });
    expect(read((await change(groups('fuenf'), '--csv')).stdout)).toEqual([
      { Art: 'Zielgruppe', ID: 'TargetGroup:2027/fuenf', Fassung: '1' },
    ]);
    const [problem] = JSON.parse((await change(groups('vier'), '--json')).stdout);
    expect(problem).toMatchObject({ field: 'changes.0.createTargetGroup.key', code: 'ALREADY_EXISTS' });
    const [row] = read((await change(groups('vier'), '--csv')).stdout);
    expect(row).toMatchObject({ Feld: 'changes.0.createTargetGroup.key', Kennwort: 'ALREADY_EXISTS' });
  });

  test('reads the input', async () => {
    const words = `printf '%s' "$2" | "$0" "$1" change - --year ${YEAR}`;
    const input = JSON.stringify(groups('eingabe'));
    const { code, stdout } = await runProgram('sh', ['-c', words, process.execPath, TOOL, input], environment());
    expect(code).toBe(0);
    expect(stdout).toContain('TargetGroup:2027/eingabe');
  });

  test('removes, which leaves nothing to show', async () => {
    await change(groups('weg'));
    const { code, stdout } = await change([{ removeTargetGroup: { id: 'TargetGroup:2027/weg', version: 1 } }]);
    expect(code).toBe(0);
    expect(stdout.trimEnd().split('\n')).toHaveLength(2);
  });

  test('survives a connection that breaks, and the change is made once', async () => {
    // The first request asks for the plan.
    through.proxy.next(passOn, cutAfterHead);
    expect((await change(groups('einmal'))).code).toBe(0);
    const sent = through.proxy.seen.filter(({ body }) => body.includes('applyChanges'));
    expect(sent.map(({ body }) => JSON.parse(body).variables.idempotencyKey)).toEqual(
      Array(2).fill(expect.stringMatching(/^[0-9a-f-]{36}$/)),
    );
    expect(sent[0]!.body).toBe(sent[1]!.body);
    expect(await entriesOf('einmal')).toHaveLength(1);
  });

  test('says if nobody knows whether a change was made', async () => {
    through.proxy.always(only('applyChanges', instead(answer(502, '<h1>'))));
    const { code, stderr } = await change(groups('vielleicht'));
    expect(code).toBe(1);
    expect(stderr).toMatch(/Ob die Änderung gemacht wurde, ist nicht bekannt; zielnetz journal zeigt es\.\n/);
  });
});

describe('abuse of zielnetz change', () => {
  test.each([
    ['kein JSON', '{'],
    ['no list', '{}'],
  ])('a file that is %s', async (_, content) => {
    const { code, stdout, stderr } = await change(content);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^Fehler: ".*\.json": erwartet eine Datei mit Änderungen als JSON: ".*"\.\nHilfe: /);
  });

  test('a file that is not there', async () => {
    const { code, stderr } = await asking(['change', 'fehlt.json', '--year', String(YEAR)]);
    expect(code).toBe(2);
    expect(stderr).toContain('ENOENT');
  });

  test('a list of something else the hub refuses, with the field', async () => {
    for (const content of [[1], [{ createRiver: {} }], [{ createTargetGroup: { key: 'x' } }]]) {
      const { code, stdout, stderr } = await change(content);
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toMatch(/BAD_USER_INPUT.*\n.*changes/);
      expect(stderr).not.toContain('nicht bekannt');
    }
  });

  test('no draft named: those there are', async () => {
    const { code, stderr } = await asking(['change', fileWith([])]);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'Fehler: --year: erwartet das Haushaltsjahr eines Entwurfs.\nEs gibt: 2027\n',
    });
  });

  test('an adopted plan, and nobody who is signed in', async () => {
    const adopted = await asking(['change', fileWith(groups('x')), '--year', '2013']);
    expect({ code: adopted.code, stdout: cellsIn(adopted.stdout)[1]![0] }).toEqual({ code: 3, stdout: 'year' });
    const nobody = await asking(['change', fileWith(groups('x')), '--year', '2013'], { ZIELNETZ_TOKEN: '' });
    expect(nobody).toMatchObject({ code: 1, stderr: expect.stringContaining('UNAUTHENTICATED') });
  });
});
