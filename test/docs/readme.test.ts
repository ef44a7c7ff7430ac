import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { VARIABLES } from '../../server/config.js';

const README = readFileSync('README.md', 'utf8');
const CONTRIBUTING = readFileSync('CONTRIBUTING.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

describe('the documents', () => {
  test('the README lists every variable with its default and meaning, and no other', () => {
    const rows = [...README.matchAll(/^\| `([A-Z_]+)` \| (?:`([^`]*)`)? ?\| (.*) \|$/gm)].map(([, name, value = '', meaning]) => [
      name,
      value,
      meaning,
    ]);
    const variables = Object.entries(VARIABLES).map(([name, { default: value, desc }]) => [name, String(value), desc]);
    expect(rows).toEqual(variables);
  });

  test('CONTRIBUTING.md explains every script, and there are at most 15', () => {
    const names = Object.keys(scripts).filter((name) => !/^(pre|post)[a-z]/.test(name) || name === 'prepare');
    expect(Object.keys(scripts).length).toBeLessThanOrEqual(15);
    for (const name of names) expect(CONTRIBUTING).toMatch(new RegExp(`npm (run )?${name}\`|\`${name}\``));
  });

  test('every file that a document links to is there', () => {
    for (const [name, text] of Object.entries({ README, CONTRIBUTING, ARCHITECTURE: readFileSync('ARCHITECTURE.md', 'utf8') })) {
      for (const [, target] of text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)) {
        expect(() => readFileSync(target!, 'utf8')).not.toThrow(/ENOENT/);
        expect(name).toBeDefined();
      }
    }
  });
});
