import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MUENSTER } from '../../server/datasets/fill-database.js';

/** A copy of the dataset of Münster, to be spoiled. */
export class ChangedCopy {
  readonly folder = mkdtempSync(join(tmpdir(), 'dataset-'));

  constructor() {
    cpSync(MUENSTER, this.folder, { recursive: true });
  }

  path(file: string): string {
    return join(this.folder, file);
  }

  /** Replaces a text that stands in a file once. @returns the line it stood in, counted from 1 */
  replace(file: string, text: string, by: string): number {
    const content = readFileSync(this.path(file), 'utf8');
    const before = content.split(text);
    if (before.length !== 2) throw new Error(`"${text}" stands ${before.length - 1} times in ${file}`);
    writeFileSync(this.path(file), before.join(by));
    return before[0]!.split('\n').length;
  }

  /** Adds a line at the end. @returns its number */
  append(file: string, line: string): number {
    const content = readFileSync(this.path(file), 'utf8');
    writeFileSync(this.path(file), `${content}${line}\n`);
    return content.split('\n').length;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}
