import { ErrorCode } from '../../schema/errors/error-code.js';
import type { Config } from '../config.js';
import { HubError, quoted } from '../errors/hub-error.js';
import type { Parameters } from '../http/parameters.js';

/** GraphQL over HTTP: the hash in lower case behind the name of the function. */
const ID = /^sha256:([0-9a-f]{64})$/;

const NO_OTHERS = 'This hub answers no others.';

/** The documents a hub knows before anybody asks, and which of those it does not know it answers. */
export class PersistedDocuments {
  private readonly texts: ReadonlySet<string>;

  /**
   * @param mode `off`: ids are refused; `prefer`: ids and texts are taken; `only`: what is not known is refused
   * @param known the texts by their sha256
   */
  constructor(
    private readonly mode: Config['PERSISTED_DOCUMENTS'],
    private readonly known: ReadonlyMap<string, string>,
  ) {
    this.texts = new Set(known.values());
  }

  /** The texts by their sha256; none if ids are refused. */
  get byId(): ReadonlyMap<string, string> {
    return this.mode === 'off' ? new Map() : this.known;
  }

  /**
   * The text that an operation names by `documentId`.
   *
   * @returns null if it came with its text
   * @throws HubError if there is no such document, or if the operation may not be asked
   */
  textOf({ documentId, query }: Pick<Parameters, 'documentId' | 'query'>): string | null {
    if (documentId === undefined) {
      this.checkText(query);
      return null;
    }
    if (this.mode === 'off') {
      const message = 'documentId: persisted documents are switched off. Send the text of the query.';
      throw new HubError(ErrorCode.PERSISTED_QUERY_NOT_SUPPORTED, message);
    }
    if (query != null) {
      throw new HubError(ErrorCode.BAD_REQUEST, 'documentId: expected it in place of "query", got both.');
    }
    const text = this.known.get(sha256In(documentId));
    if (text !== undefined) return text;
    const help = this.mode === 'only' ? NO_OTHERS : 'Send the text of the query.';
    const message = `documentId: expected the id of a document the hub knows, got ${quoted(documentId)}. ${help}`;
    throw new HubError(ErrorCode.PERSISTED_DOCUMENT_NOT_FOUND, message);
  }

  /** What is no text at all is refused later, like everywhere else. */
  private checkText(query: unknown): void {
    if (this.mode !== 'only' || typeof query !== 'string' || query === '' || this.texts.has(query)) return;
    throw new HubError(
      ErrorCode.PERSISTED_DOCUMENT_REQUIRED,
      `query: expected a document the hub knows, got ${quoted(query)}. ${NO_OTHERS}`,
    );
  }
}

function sha256In(documentId: unknown): string {
  const sha256 = typeof documentId === 'string' ? ID.exec(documentId)?.[1] : undefined;
  if (sha256) return sha256;
  const message = `documentId: expected "sha256:" and 64 hexadecimal digits in lower case, got ${quoted(documentId)}.`;
  throw new HubError(ErrorCode.BAD_REQUEST, message);
}
