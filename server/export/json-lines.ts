import { itemsOf } from './answers.js';
import type { Source } from './format.js';

/** Writes the items of a list as they are in the answer, one on each line. */
export async function* jsonLines({ answers, list }: Source): AsyncGenerator<string, void, undefined> {
  for await (const answer of answers()) {
    yield itemsOf(answer, list!.path)
      .map((item) => `${JSON.stringify(item)}\n`)
      .join('');
  }
}
