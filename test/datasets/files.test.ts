import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, test } from '@jest/globals';
import { refusals } from './refusal.js';

const refused = refusals();

describe('a file is refused', () => {
  test('that is not there', async () => {
    await refused((copy) => {
      rmSync(copy.path('target_groups.csv'));
      return { file: 'target_groups.csv', line: 1, column: 'year', expected: /file/, got: /ENOENT/ };
    });
  });

  test('that is empty', async () => {
    await refused((copy) => {
      writeFileSync(copy.path('target_groups.csv'), '');
      return { file: 'target_groups.csv', line: 1, column: 'year', expected: 'this column', got: '' };
    });
  });

  test('that lacks a column', async () => {
    await refused((copy) => {
      const line = copy.replace(
        'offices.csv',
        'year,number,name,department,legal_domains',
        'year,number,name,dept,legal_domains',
      );
      return {
        file: 'offices.csv',
        line,
        column: 'department',
        expected: 'this column',
        got: 'year,number,name,dept,legal_domains',
      };
    });
  });

  test('that has a column nobody knows', async () => {
    await refused((copy) => {
      const content = readFileSync(copy.path('target_groups.csv'), 'utf8').trimEnd();
      writeFileSync(copy.path('target_groups.csv'), content.replaceAll('\n', ',x\n').replace(',x', ',colour').concat(',x\n'));
      return {
        file: 'target_groups.csv',
        line: 1,
        column: 'colour',
        expected: 'only the columns year, key, name',
        got: 'colour',
      };
    });
  });

  test('that has a column twice', async () => {
    await refused((copy) => {
      const content = readFileSync(copy.path('target_groups.csv'), 'utf8').trimEnd();
      writeFileSync(copy.path('target_groups.csv'), content.replaceAll('\n', ',x\n').replace(',x', ',name').concat(',x\n'));
      return { file: 'target_groups.csv', line: 1, column: 'name', expected: /.+/, got: /.+/ };
    });
  });

  test('with a quote that is never closed', async () => {
    await refused((copy) => {
      copy.replace('product_areas.csv', '2026,17,Stiftungen', '2026,17,"Stiftungen');
      return { file: 'product_areas.csv', line: 35, column: 'name', expected: 'a readable CSV line', got: /quote/i };
    });
  });

  test('with a quote in the middle of a value', async () => {
    await refused((copy) => {
      const line = copy.replace('product_areas.csv', '2026,17,Stiftungen', '2026,17,Stif"tungen');
      return { file: 'product_areas.csv', line, column: 'name', expected: 'a readable CSV line', got: /quote/i };
    });
  });

  test('with a line that is too short or too long', async () => {
    for (const [by, column] of [
      ['2026,17', 'name'],
      ['2026,17,Stiftungen,mehr', 'year'],
    ] as const) {
      await refused((copy) => {
        const line = copy.replace('product_areas.csv', '2026,17,Stiftungen', by);
        return { file: 'product_areas.csv', line, column, expected: 'a readable CSV line', got: /length/i };
      });
    }
  });

  test('that is not UTF-8', async () => {
    await refused((copy) => {
      const file = 'offices.csv';
      writeFileSync(copy.path(file), Buffer.from(readFileSync(copy.path(file), 'utf8'), 'latin1'));
      return { file, line: 1, column: 'year', expected: 'a file in UTF-8', got: /./ };
    });
  });
});
