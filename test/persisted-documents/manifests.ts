import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The sha256 of a text, as manifests and ids have it. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The `documentId` of a text. */
export function idOf(text: string): string {
  return `sha256:${sha256(text)}`;
}

/** Writes a file of its own. @returns its name */
export function fileWith(content: string): string {
  const file = join(mkdtempSync(join(process.env.TEST_FOLDER!, 'manifest-')), 'documents.json');
  writeFileSync(file, content);
  return file;
}

/** Writes a manifest of these texts. @returns the name of the file */
export function manifestOf(...texts: readonly string[]): string {
  return fileWith(JSON.stringify(Object.fromEntries(texts.map((text) => [sha256(text), text]))));
}
