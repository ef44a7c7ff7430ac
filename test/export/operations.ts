import { readFileSync } from 'node:fs';

const MANIFEST = JSON.parse(readFileSync('client-sdk/generated/persisted-documents.json', 'utf8')) as Record<string, string>;

/** The text of a curated operation and its sha256. */
export function curated(name: string): { sha256: string; text: string } {
  const [sha256, text] = Object.entries(MANIFEST).find(([, document]) => new RegExp(`^query ${name}\\b`).test(document))!;
  return { sha256, text };
}
