import process from 'node:process';
import { parseArgs } from 'node:util';
import { explain } from './explain.js';
import { speaking } from './language.js';
import { programIn } from './program.js';

/**
 * Does what a command line says. Errors are written to the standard error output.
 *
 * @param words what was typed behind the name of the tool
 * @returns the exit code: 0 fine, 1 the hub did not answer or answered with an error, 2 wrong usage, 3 problems, nothing changed
 */
export async function run(words: readonly string[]): Promise<number> {
  const say = speaking(languageIn(words));
  const program = programIn(say);
  try {
    await program.parseAsync(words, { from: 'user' });
    return 0;
  } catch (error) {
    const { lines, exitCode } = explain(error, say, program.opts<{ url: string }>().url);
    for (const line of lines) process.stderr.write(`${line}\n`);
    return exitCode;
  }
}

/** The language has to be known before the options are described in it. Whether the word is right, the program says. */
function languageIn(words: readonly string[]): 'de' | 'en' {
  const { values } = parseArgs({ args: [...words], strict: false, options: { lang: { type: 'string' } } });
  return values.lang === 'en' ? 'en' : 'de';
}
