import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { longestLine, zielnetz } from './tool.js';

describe('--help and --version', () => {
  test('the help names all commands in German', async () => {
    const { code, stdout, stderr } = await zielnetz(['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const text of [
      'Aufruf: zielnetz <Befehl> [Optionen]',
      'Optionen:',
      'Befehle:',
      'contributions',
      'search <Text>',
      'matrix',
      'gaps',
      'checks',
      'path <Ausgangspunkt>',
      'figures',
      'report',
      'report',
      'history [Gegenstand]',
      'journal',
      'change <Datei>',
      'plans',
      'Rückgabewerte: 0',
    ])
      expect(stdout).toContain(text);
    expect(stdout).not.toMatch(/Usage|Options|Commands|default:|env:|display/);
    expect(longestLine(stdout)).toBeLessThanOrEqual(80);
  });

  test.each([
    'contributions',
    'goals',
    'search',
    'pyramid',
    'matrix',
    'gaps',
    'checks',
    'path',
    'figures',
    'history',
    'journal',
    'change',
    'plans',
  ])('the help of %s has its own options and the general ones', async (command) => {
    const { code, stdout } = await zielnetz([command, '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain(`Aufruf: zielnetz ${command}`);
    expect(stdout).toContain('Allgemeine Optionen:');
    expect(stdout).toContain('http://localhost:4000/graphql');
    expect(stdout).not.toMatch(/Usage|Options:|Arguments|Commands|default:|env:|display/);
    expect(await zielnetz(['help', command])).toEqual({ code: 0, stdout, stderr: '' });
  });

  test('the help speaks English to whoever asks for it', async () => {
    const { stdout } = await zielnetz(['goals', '--help', '--lang', 'en']);
    expect(stdout).toMatch(/^Usage: zielnetz goals \[options\]\n/);
    expect(stdout).not.toMatch(/[äöüß]|Optionen/);
  });

  test('the help does not show a token', async () => {
    expect((await zielnetz(['--help'], { ZIELNETZ_TOKEN: 'geheim' })).stdout).not.toContain('geheim');
  });

  test('the version is that of the package', async () => {
    const { version } = JSON.parse(await readFile('client-sdk/package.json', 'utf8'));
    expect(await zielnetz(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });
});
