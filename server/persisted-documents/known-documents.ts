import { join, resolve } from 'node:path';
import type { Config } from '../config.js';
import { PACKAGE_ROOT } from '../package-root.js';
import { readManifest } from './manifest.js';
import { PersistedDocuments } from './persisted-documents.js';

/** The documents of the client SDK, generated with it. */
const OF_THE_SDK = join(PACKAGE_ROOT, 'client-sdk', 'generated', 'persisted-documents.json');

/**
 * Reads all documents the hub knows: those of the client SDK and those of the configuration.
 *
 * @param config further files, and what the documents are used for
 * @throws ConfigProblem if one of the files is no manifest
 */
export function knownDocuments(config: Pick<Config, 'PERSISTED_DOCUMENTS' | 'PERSISTED_DOCUMENT_FILES'>): PersistedDocuments {
  const files = [OF_THE_SDK, ...config.PERSISTED_DOCUMENT_FILES.map((file) => resolve(file))];
  return new PersistedDocuments(config.PERSISTED_DOCUMENTS, new Map(files.flatMap((file) => [...readManifest(file)])));
}
