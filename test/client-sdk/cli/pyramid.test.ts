import { describe, expect, test } from '@jest/globals';
import { createClient } from '@zielnetz/client';
import { ADDRESS, longestLine, zielnetz } from './tool.js';

const PYRAMID = ['pyramid', '--year', '2013'];

describe('zielnetz pyramid', () => {
  test('draws five levels, narrow at the top, with the number of their goals', async () => {
    const { code, stdout, stderr } = await zielnetz(PYRAMID);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const titles = [...stdout.matchAll(/│ +(\S[^│]*: \d+) +│/g)].map(([, title]) => title);
    expect(titles).toEqual([
      ...[
        'Leitorientierungen: 1',
        'Strategische Ziele: 1',
        'Produktbereichsziele: 1',
        'Produktgruppenziele: 5',
        'Produktziele: 0',
      ],
    ]);
    const steps = stdout.split('\n').filter((line) => /^ *┌/.test(line));
    const indents = steps.map((line) => line.indexOf('┌'));
    expect(indents).toHaveLength(5);
    expect(indents).toEqual(indents.toSorted((a, b) => b - a));
    expect(new Set(indents).size).toBe(5);
  });

  test('shows each goal with its key, and an empty level as empty', async () => {
    const { stdout } = await zielnetz(PYRAMID);
    expect(stdout).toMatch(/│ L-1 +Alle Mitglieder der Stadtgesellschaft/);
    expect(stdout).toMatch(/│ 0501-4 +Langfristigen Leistungsbezug vermeiden\. /);
    expect(stdout).toMatch(/Produktziele: 0 .*\n.*· · · {2}noch kein Ziel {2}· · ·/);
  });

  test('says at the side who steers by which levels, the product areas being the hinge of both', async () => {
    const lines = (await zielnetz(PYRAMID)).stdout.split('\n');
    const lineOf = (title: string) => lines.find((line) => line.includes(title))!;
    expect(lineOf('Leitorientierungen')).toMatch(/│ strategisch$/);
    expect(lineOf('Strategische Ziele')).toMatch(/│ +│$/);
    expect(lineOf('Produktbereichsziele')).toMatch(/│ +│ │$/);
    expect(lineOf('Produktgruppenziele')).toMatch(/│ {3,}│ operativ$/);
    expect(lines.at(-2)).toMatch(/^└─+┘ +┘$/);
  });

  test.each([80, 100, 120, 250])('has no line longer than a terminal of %i columns, and loses no word', async (width) => {
    const { stdout } = await zielnetz(['pyramid', '--year', '2026'], { COLUMNS: String(width) });
    expect(longestLine(stdout)).toBeLessThanOrEqual(width);
    expect(stdout).not.toContain('…');
    expect(stdout).toContain('Produktbereichsziele: 7');
    expect(stdout).toContain('Strategische Ziele: 0');
  });

  test('speaks English', async () => {
    const { stdout } = await zielnetz([...PYRAMID, '--lang', 'en']);
    expect(stdout).toContain('Goal pyramid\n');
    expect(stdout).toMatch(/Guiding principles: 1 .*│ strategic\n/);
    expect(stdout).toContain('no goal yet');
  });

  test('gives as JSON what the SDK gives', async () => {
    const { goalPyramid } = await createClient({ url: ADDRESS() }).goals.pyramid({ year: 2013 });
    expect(JSON.parse((await zielnetz([...PYRAMID, '--json'])).stdout)).toEqual(goalPyramid);
  });
});
