export {
  HubAbortError,
  HubAnswerError,
  HubLimitError,
  HubNetworkError,
  HubTimeoutError,
} from './connection/errors.js';
export { createClient, type Hub, type Query, type QueryResult } from './create-client.js';
export type * from './generated/documents.js';
export type { Operations } from './generated/operations.js';
export { HubError } from './methods/hub-error.js';
export type { ListMethod, Method } from './methods/method.js';
export type { CallOptions, ClientOptions } from './methods/options.js';
export type { Result } from './methods/result.js';
export type { TypedDocument } from './methods/typed-document.js';
