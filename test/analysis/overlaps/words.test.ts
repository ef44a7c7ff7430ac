import { describe, expect, test } from '@jest/globals';
import { Vocabulary } from '../../../server/analysis/overlaps/vocabulary.js';

/** What two texts have in common, with the lower of the two weights. */
function common(one: string, other: string, further = ''): Readonly<Record<string, number>> {
  const vocabulary = new Vocabulary();
  for (const text of [one, other, further]) vocabulary.add(text);
  const others = vocabulary.termsOf(other);
  const shared = [...vocabulary.termsOf(one)].filter(([stem]) => others.has(stem));
  return Object.fromEntries(shared.map(([stem, { weight }]) => [stem, Math.min(weight, others.get(stem)!.weight)]));
}

describe('German words are compared', () => {
  test.each([
    ['Schulbegleitung', 'Schulbegleiter', { schul: 0.5, schulbegleit: 1 }],
    ['Wohnungslosigkeit', 'Hilfe für Wohnungslose', { wohnungslos: 1 }],
    ['Wohnungslosenhilfe', 'Obdachlose', { wohnungslos: 0.5 }],
    ['Suchtberatung', 'Suchthilfe', { sucht: 0.5 }],
    ['Drogenhilfe', 'Suchtberatung', { sucht: 0.5 }],
    ['Förderung der Schulen', 'FOERDERUNG DER SCHULE', { schul: 1 }],
    ['Flüchtlinge', 'Fluechtling', { fluechtling: 1 }],
  ])('%s and %s', (one, other, expected) => {
    expect(common(one, other)).toEqual(expected);
    expect(common(other, one)).toEqual(expected);
  });

  test.each([
    ['Grundschulen', 'Grundsicherung im Alter'],
    ['Beratung und Leistungen', 'Leistungen und Beratung'],
    ['Kinder und Jugendliche', 'Familien mit Kindern'],
    ['Wohngeld', 'Wohnungslosigkeit'],
    ['', '§ 16a, 123 – !'],
  ])('%s and %s have no task in common', (one, other) => {
    expect(common(one, other)).toEqual({});
  });

  test('a compound is taken apart by the words there are', () => {
    expect(common('Jugendsozialarbeit', 'Schulsozialarbeit')).toEqual({});
    expect(common('Jugendsozialarbeit', 'Schulsozialarbeit', 'Sozialarbeit')).toEqual({ sozialarbeit: 0.5 });
  });
});
