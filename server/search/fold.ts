/**
 * How texts are compared when searching: without case, with umlauts and ß written any way
 * ("Schüler", "schueler" and "SCHULER" fold to the same).
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replaceAll('ß', 'ss')
    .replace(/([aou])e/g, '$1');
}

/** The words of a question, folded. */
export function wordsOf(text: string): readonly string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}§/.-]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}
