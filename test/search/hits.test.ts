import { describe, expect, test } from '@jest/globals';
import { answerTo, ask } from '../support/ask.js';
import { found, hitsOf } from './hits.js';

const QUESTIONS = ['Amt', '05', 'Kinder Jugend', 'Leistungen', 'SGB', 'Förderung', 'a', '1'];

describe('what a search gives', () => {
  test.each(QUESTIONS)('the hits for %j are ordered by their score, from 1 to above 0, each once', async (text) => {
    const hits = await hitsOf(text, { year: 2026 });
    const scores = hits.map(({ score }) => score);
    expect(hits.length).toBeGreaterThan(0);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(Math.max(...scores)).toBeLessThanOrEqual(1);
    expect(Math.min(...scores)).toBeGreaterThan(0);
    expect(new Set(hits.map(({ node }) => node.id)).size).toBe(hits.length);
  });

  test('a text that begins with what was asked comes before one that has it inside', async () => {
    const hits = await hitsOf('Leistungen', { year: 2013 });
    const score = (id: string) => hits.find(({ node }) => node.id === id)!.score;
    expect(score('ProductGroup:2013/0501')).toBeGreaterThan(score('Service:2013/psychosoziale-leistungen'));
    expect(score('Service:2013/klassenfahrten')).toBeGreaterThan(score('ProductArea:2013/05'));
  });

  test('fewer hits are the best of all hits; 20 where nothing is said', async () => {
    const all = await hitsOf('e', { year: 2026 });
    expect(all.length).toBeGreaterThan(20);
    expect(await hitsOf('e', { year: 2026, first: 3 })).toEqual(all.slice(0, 3));
    expect(await hitsOf('e', { year: 2026, first: 0 })).toEqual([]);
    expect(await hitsOf('e', { year: 2026, first: null })).toEqual(all.slice(0, 20));
  });

  test('every kind of thing can be found, with the text it was found in', async () => {
    const hits = async (text: string) => (await hitsOf(text)).map(({ node, text }) => `${node.id} | ${text}`);
    expect(await hits('Hauptausschuss')).toEqual(['Committee:2013/HA | Hauptausschuss']);
    expect(await hits('Querschnittseinheit')).toEqual(['Office:2013/V/MIA | Querschnittseinheit V/MIA']);
    expect(await hits('Verbraucherschutz')).toEqual([
      'Department:2013/V | Recht, Soziales, Integration, Gesundheit, Umwelt- und Verbraucherschutz',
    ]);
    expect(await hits('Sportförderung')).toEqual(['ProductArea:2013/08 | Sportförderung']);
    expect(await hits('Sozialhilfe')).toEqual(['LegalDomain:2013/SGB_XII | SGB XII Sozialhilfe']);
    expect(await hits('Jugendsozialarbeit')).toEqual(['LegalProvision:2013/§ 13 SGB VIII | Jugendsozialarbeit']);
    expect(await hits('Kommunale Koordinierung des Übergangs')).toEqual([
      'FieldOfAction:2013/uebergang-schule-beruf | Kommunale Koordinierung des Übergangs von der Schule in den Beruf',
    ]);
    expect(await hits('Schulabgängerinnen')).toEqual(['TargetGroup:2013/schulabgaenger | Schulabgängerinnen und Schulabgänger']);
  });

  test('a year is searched by itself; without one the latest plan', async () => {
    expect(await found('Veterinäramt', 2013)).toEqual([]);
    expect(await found('Veterinäramt', 2026)).toContain('Office:2026/53');
    const { search } = await ask('{ search(text: "AWQ") { node { id ... on Office { name } } } }');
    expect(search).toEqual([{ node: { id: 'Office:2026/AWQ', name: 'Amt für Wohnungswesen und Quartiersentwicklung' } }]);
  });
});

describe('what is no question', () => {
  test.each(['', ' ', '\n\t', '?', '§', '🙂', '.*', '-', '\u0000', 'x'.repeat(501)])('%j is refused', async (text) => {
    const { errors } = await answerTo('query Search($text: String!) { search(text: $text) { score } }', { text });
    expect(errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT' }, message: expect.stringMatching(/^text: expected .*, got "/) },
    ]);
  });

  test.each([-1, 201])('%i hits are refused', async (first) => {
    const { errors } = await answerTo('query Search($first: Int) { search(text: "Amt", first: $first) { score } }', { first });
    expect(errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT' }, message: `first: expected 0 to 200, got ${first}.` },
    ]);
  });

  test.each([
    ['Schuldnerberatun[g]', 'Schuldnerberatun g'],
    ['bildung|beruf', 'bildung beruf'],
    ['^Sozialamt$', 'Sozialamt'],
    ['(Sozialamt)+', 'Sozialamt'],
    ['%Sozialamt%', 'Sozialamt'],
    ['Sozial\\w*', 'Sozial w'],
    ["Sozialamt'; --", 'Sozialamt'],
  ])('signs with a meaning elsewhere only part words: %j is %j', async (text, words) => {
    expect(await found(text)).toEqual(await found(words));
  });

  test('an emoji beside a word is passed over; 500 characters are not too many', async () => {
    expect(await found('🙂 Schuldnerberatung 🙂')).toEqual(['Service:2013/schuldnerberatung']);
    expect(await found('x'.repeat(500))).toEqual([]);
  });
});
