import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ConfigProblem } from '../config.js';
import { quoted } from '../errors/hub-error.js';

const PREFIX = /^sha256:/;

/**
 * Reads the documents of a manifest: JSON with the text of each document under the sha256 of the text.
 *
 * @param file its name
 * @returns the texts by their sha256
 * @throws ConfigProblem that names the file and the key at fault
 */
export function readManifest(file: string): ReadonlyMap<string, string> {
  const documents = Object.entries(readObject(file)).map(([key, text]): [string, string] => {
    if (typeof text !== 'string') throw problem(file, `${quoted(key)}: expected the text of a document, got ${quoted(text)}`);
    const sha256 = createHash('sha256').update(text).digest('hex');
    const named = key.replace(PREFIX, '');
    if (named !== sha256) throw problem(file, `${quoted(key)}: expected the sha256 of the text, which is ${sha256}`);
    return [sha256, text];
  });
  return new Map(documents);
}

function readObject(file: string): object {
  const content = parsed(file, read(file));
  if (typeof content === 'object' && content !== null && !Array.isArray(content)) return content;
  throw problem(file, `expected an object with texts of documents under their sha256, got ${quoted(content)}`);
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw problem(file, (error as Error).message);
  }
}

function parsed(file: string, json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw problem(file, `expected JSON, got ${quoted(json)}`);
  }
}

function problem(file: string, fault: string): ConfigProblem {
  return new ConfigProblem(`PERSISTED_DOCUMENT_FILES: ${file}: ${fault}.`);
}
