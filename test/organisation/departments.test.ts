import { describe, expect, test } from '@jest/globals';
import { ask } from '../support/ask.js';

const DEPARTMENTS = `query Departments($year: Int!) { departments(year: $year) { number name offices { number } } }`;

const department = (number: string, name: string, ...offices: readonly string[]) => ({
  number,
  name,
  offices: offices.map((one) => ({ number: one })),
});

describe('departments', () => {
  test('of 2013 are the three of the paper with their offices', async () => {
    expect((await ask(DEPARTMENTS, { year: 2013 })).departments).toEqual([
      department('IV', 'Dezernat IV', '40', '51'),
      department('OB', 'Dezernat OB'),
      department('V', 'Recht, Soziales, Integration, Gesundheit, Umwelt- und Verbraucherschutz', '50', '53', '59', 'V/MIA'),
    ]);
  });

  test('of 2026 are four, and offices may have moved', async () => {
    expect((await ask(DEPARTMENTS, { year: 2026 })).departments).toEqual([
      department('IV', 'Dezernat IV', '40', '51'),
      department('OB', 'Dezernat OB', '17'),
      department('V', 'Dezernat V', '50', '53', '59'),
      department('VI', 'Dezernat VI', 'AWQ'),
    ]);
  });

  test('by number', async () => {
    expect(await ask('{ department(number: "VI") { name } none: department(number: "VI", year: 2013) { name } }')).toEqual({
      department: { name: 'Dezernat VI' },
      none: null,
    });
  });
});
