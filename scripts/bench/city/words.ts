import type { Random } from './random.js';

const WORDS = [
  'Beratung', 'Betreuung', 'Vermittlung', 'Förderung', 'Unterbringung', 'Planung', 'Genehmigung', 'Prävention', 'Begleitung',
  'Familien', 'Kinder', 'Jugendliche', 'Wohnungslose', 'Beschäftigte', 'Zugewanderte', 'Menschen mit Behinderung', 'Ältere',
  'selbständig', 'ortsnah', 'frühzeitig', 'gemeinsam', 'verlässlich', 'barrierefrei', 'bedarfsgerecht', 'wirtschaftlich',
  'Wohnraum', 'Arbeit', 'Bildung', 'Gesundheit', 'Teilhabe', 'Mobilität', 'Klimaschutz', 'Quartier', 'Sicherheit', 'Kultur',
]; // biome-ignore format: a list of words reads better in rows

/** A text of about so many letters. */
export function words(random: Random, letters: number): string {
  let text = WORDS[random.below(WORDS.length)]!;
  while (text.length < letters) text += ` ${WORDS[random.below(WORDS.length)]}`;
  return text;
}
