import 'reflect-metadata';
import { describe, expect, test } from '@jest/globals';
import { PeriodType } from '../../schema/indicators/period-type.js';
import { judge } from '../../server/disclosure/judge.js';
import { nameOf } from '../../server/disclosure/moments.js';
import type { Said } from '../../server/disclosure/read-families.js';

/** A cell is a version of a value: what it says, and how many people that are. */
interface Cell extends Said {
  readonly people: number;
}
/** Everything that is true of a family: its cells in the order in which they were set. */
type World = readonly Cell[];

const YEAR = { periodType: PeriodType.YEAR, firstDay: '2026-01-01', lastDay: '2026-12-31' };

function cell(key: string, people: number, given: Partial<Said> = {}): Cell {
  const isPart = key !== 'W';
  return {
    ...{ place: 0, year: 2026, key, unit: 'Personen', dimension: null, isPart, partOf: isPart ? 'W' : null, moment: '1' },
    ...{ ...YEAR, value: String(people), people, ...given },
  };
}

/** All that the hub shows of a world: of each cell its value, or why there is none. */
function shownOf(world: World, threshold: number): readonly string[] {
  const verdict = judge(world, threshold);
  return world.map((one) => `${nameOf(one)}@${one.moment}=${verdict.get(nameOf(one)) ?? one.value}`);
}

/**
 * Plays somebody who knows the rule, and everything that is shown, and goes through all worlds: which of them would be shown
 * the same way? A small number is safe if it is each number below the threshold in one of them.
 *
 * @returns how many small numbers were safe
 */
function attack(worlds: readonly World[], threshold: number): number {
  const alike = new Map<string, World[]>();
  for (const world of worlds) {
    const shown = shownOf(world, threshold).join(' ');
    alike.set(shown, [...(alike.get(shown) ?? []), world]);
  }
  let safe = 0;
  for (const [shown, possible] of alike) {
    for (const [at, one] of possible[0]!.entries()) {
      const people = new Set(possible.map((world) => world[at]!.people));
      if (![...people].some((count) => count < threshold)) continue;
      const missing = Array.from({ length: threshold }, (_, count) => count).filter((count) => !people.has(count));
      expect({ shown, cell: nameOf(one), missing }).toEqual({ shown, cell: nameOf(one), missing: [] });
      safe += 1;
    }
  }
  return safe;
}

const upTo = (most: number): readonly number[] => Array.from({ length: most + 1 }, (_, count) => count);

/** All ways to have so many people in so many parts, with or without others beside them. */
function split(people: number, parts: number, areAll: boolean): readonly (readonly number[])[] {
  if (parts === 0) return people === 0 || !areAll ? [[]] : [];
  return upTo(people).flatMap((first) => split(people - first, parts - 1, areAll).map((others) => [first, ...others]));
}

const KEYS = ['A', 'B', 'C'];

describe('who knows the rule learns of no small number more than that it is small', () => {
  test.each([
    [1, false],
    [2, false],
    [2, true],
    [3, false],
    [3, true],
  ])('from a whole and %d parts of it (that are all there are: %s)', (parts, areAll) => {
    const worlds = upTo(18).flatMap((whole) =>
      split(whole, parts, areAll).map((counts) => [cell('W', whole), ...counts.map((count, at) => cell(KEYS[at]!, count))]),
    );
    expect(attack(worlds, 5)).toBeGreaterThan(10);
  });

  test.each([0, 1, 2])('from percentages of a whole, with %d digits', (digits) => {
    const share = (key: string, count: number, whole: number) =>
      cell(key, count, { unit: 'Prozent', value: ((100 * count) / whole).toFixed(digits), dimension: 'Geschlecht' });
    const worlds = upTo(60).flatMap((whole) =>
      upTo(whole).map((count) => [cell('W', whole), share('A', count, whole || 1), share('B', whole - count, whole || 1)]),
    );
    expect(attack(worlds, 5)).toBeGreaterThan(100);
  });

  test.each([
    ['W', false],
    ['W', true],
    ['A', false],
    ['A', true],
    ['WA', false],
    ['WA', true],
    ['AB', true],
    ['WAB', false],
    ['WAB', true],
  ])('from a correction of %s, of a whole W with the parts A and B (that are all there are: %s)', (corrected, areAll) => {
    const states = upTo(8).flatMap((whole) => split(whole, 2, areAll).map((counts) => [whole, ...counts]));
    const keys = ['W', 'A', 'B'];
    const isCorrected = keys.map((key) => corrected.includes(key));
    // A correction may be one of the reason only, so the number may be the same.
    const worlds = states.flatMap((first) => {
      const following = states.filter((second) => second.every((count, at) => isCorrected[at] || count === first[at]));
      return following.map((second) => [
        ...keys.map((key, at) => cell(key, first[at]!)),
        ...keys.flatMap((key, at) => (isCorrected[at] ? cell(key, second[at]!, { moment: '2' }) : [])),
      ]);
    });
    expect(attack(worlds, 3)).toBeGreaterThan(2);
  });

  test.each([
    ['a whole', 4, 3],
    ['a whole with one part', 3, 2],
  ])('from a year and all its quarters, of %s', (name, most, threshold) => {
    const quarters = ['01-01/03-31', '04-01/06-30', '07-01/09-30', '10-01/12-31'].map((days) => {
      const [firstDay, lastDay] = days.split('/').map((day) => `2026-${day}`) as [string, string];
      return { periodType: PeriodType.QUARTER, firstDay, lastDay };
    });
    const inAYear = (key: string, counts: readonly number[]) => [
      cell(
        key,
        counts.reduce((all, count) => all + count, 0),
      ),
      ...quarters.map((quarter, at) => cell(key, counts[at]!, quarter)),
    ];
    const upToEach = ([first, ...others]: readonly number[]): readonly (readonly number[])[] =>
      first === undefined ? [[]] : upTo(first).flatMap((count) => upToEach(others).map((rest) => [count, ...rest]));
    const wholes = upToEach([most, most, most, most]);
    const alone = wholes.map((whole) => inAYear('W', whole));
    const withPart = () =>
      wholes.flatMap((whole) => upToEach(whole).map((part) => [...inAYear('W', whole), ...inAYear('A', part)]));
    expect(attack(name === 'a whole' ? alone : withPart(), threshold)).toBeGreaterThan(10);
  });
});
