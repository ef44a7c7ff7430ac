import { fold } from '../../search/fold.js';

/** Endings of inflection and of nouns made of verbs and adjectives, longest first. */
const ENDINGS = ['igkeiten', 'igkeit', 'erinnen', 'ungen', 'innen', 'erin', 'ung', 'ern', 'er', 'en', 'em', 'es', 'e', 'n', 's'];
/** A shorter rest says too little: "schul" is the shortest that is worth comparing. */
export const SHORTEST_STEM = 5;

/** Words for the same thing, by stem: their stems count as one. Few and plain, from the language of social services. */
const SAME_MEANING: Readonly<Record<string, string>> = { obdachlos: 'wohnungslos', droge: 'sucht', drogen: 'sucht' };

/**
 * What is left of a German word without its ending, so that "Schulbegleitung" and "Schulbegleiter"
 * are alike. It errs on the side of keeping words apart; no dictionary is needed.
 *
 * @param word folded, umlauts transcribed
 */
export function stemOf(word: string): string {
  const ending = ENDINGS.find((one) => word.endsWith(one) && word.length - one.length >= SHORTEST_STEM);
  const stem = ending ? word.slice(0, -ending.length) : word;
  return SAME_MEANING[stem] ?? stem;
}

/** A word as it stands in a text, and folded. */
export interface Word {
  readonly written: string;
  readonly folded: string;
}

/** The words of a text that are long enough to be compared. */
export function longWordsOf(text: string): readonly Word[] {
  return text
    .split(/[^\p{L}\p{M}]+/u)
    .map((written) => ({ written, folded: fold(written)[1] }))
    .filter(({ folded }) => folded.length >= SHORTEST_STEM);
}
