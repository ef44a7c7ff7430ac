import type { FastifyRequest } from 'fastify';
import { ErrorCode } from '../../schema/errors/error-code.js';
import { HubError, quoted } from '../errors/hub-error.js';
import type { PersistedDocuments } from '../persisted-documents/persisted-documents.js';
import type { Format } from './format.js';
import { FORMATS } from './formats.js';
import { operationNames } from './known-document.js';

/** What an address asks for. */
export interface ExportRequest {
  readonly text: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The path of the list that becomes rows; undefined if there is only one to choose. */
  readonly list: string | undefined;
  /** The end of the file's name, which names the format. */
  readonly extension: string;
  readonly format: Format;
}

/** `ContributionsList.csv`, `sha256:….csv`, or the hash alone. */
const FILE = /^(.*)\.([^.]*)$/s;
const HASH = /^(?:sha256:)?([0-9a-f]{64})$/;
const EXTENSIONS = Object.keys(FORMATS);

/** Finds out what an address asks for. */
export class ExportRequests {
  /** The documents that have an operation of a name, by their sha256. */
  private readonly named = new Map<string, string[]>();

  constructor(private readonly documents: PersistedDocuments) {
    for (const [sha256, text] of documents.byId) {
      for (const name of operationNames(text)) this.named.set(name, [...(this.named.get(name) ?? []), sha256]);
    }
  }

  /** @throws HubError that names the part of the address at fault */
  read({ params, query }: FastifyRequest): ExportRequest {
    const { file } = params as { file: string };
    const { variables, operationName, list } = query as Record<string, unknown>;
    const [, document = file, extension = ''] = FILE.exec(file) ?? [];
    const format = Object.hasOwn(FORMATS, extension) ? FORMATS[extension] : undefined;
    if (!format) throw refused('format', `a name that ends with .${EXTENSIONS.join(', .')}`, file, 404);
    const isHash = HASH.test(document);
    return {
      text: isHash ? this.textOf(document) : this.textNamed(document),
      operationName: isHash ? textIn('operationName', operationName) : document,
      variables: variablesIn(variables),
      list: textIn('list', list),
      extension,
      format,
    };
  }

  private textOf(document: string): string {
    const documentId = `sha256:${HASH.exec(document)![1]}`;
    return this.documents.textOf({ documentId }) as string; // It names a document, so it is found or refused.
  }

  private textNamed(name: string): string {
    const [sha256, ...others] = this.named.get(name) ?? [];
    if (sha256 === undefined) {
      const message = `document: expected "sha256:" and the hash of a document the hub knows, or the name of its operation, got ${quoted(name)}.`;
      throw new HubError(ErrorCode.PERSISTED_DOCUMENT_NOT_FOUND, message, {}, 404);
    }
    if (others.length === 0) return this.textOf(sha256);
    const ids = [sha256, ...others].map((one) => `sha256:${one}`).join(', ');
    throw refused('document', `one of ${ids}`, name, 400);
  }
}

function variablesIn(text: unknown): Readonly<Record<string, unknown>> {
  const variables = text === undefined || text === '' ? {} : parsed(text);
  if (typeof variables === 'object' && variables !== null && !Array.isArray(variables))
    return variables as Record<string, unknown>;
  throw refused('variables', 'a JSON object, written for an address', text, 400);
}

function parsed(text: unknown): unknown {
  try {
    return JSON.parse(text as string);
  } catch {
    return null;
  }
}

/** A parameter that is given twice is a list. */
function textIn(name: string, value: unknown): string | undefined {
  if (value === undefined || typeof value === 'string') return value;
  throw refused(name, 'it at most once', value, 400);
}

function refused(name: string, expected: string, got: unknown, status: number): HubError {
  return new HubError(ErrorCode.BAD_USER_INPUT, `${name}: expected ${expected}, got ${quoted(got)}.`, {}, status);
}
