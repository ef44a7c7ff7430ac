/**
 * The ways a text may be written: without case and signs on letters ("schuler"), and with ä, ö, ü
 * as ae, oe, ue ("schueler"). Two texts are alike if they are in one of the two ways.
 */
export type Spellings = readonly [plain: string, transcribed: string];

/** Folds a text, so that case, umlauts and ß do not matter. */
export function fold(text: string): Spellings {
  const lower = text.toLowerCase().replaceAll('ß', 'ss').normalize('NFC');
  const transcribed = lower.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue');
  return [withoutSigns(lower), withoutSigns(transcribed)];
}

/** The words of a question, folded; signs between and around them do not count, "§" neither. */
export function wordsOf(text: string): readonly Spellings[] {
  return text
    .split(/[^\p{L}\p{M}\p{N}_/.-]+/u)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word !== '')
    .map(fold);
}

function withoutSigns(text: string): string {
  return text.normalize('NFD').replace(/\p{Diacritic}/gu, '');
}
