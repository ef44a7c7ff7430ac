import { registerEnumType } from 'type-graphql';

/** Stable codes of everything that can go wrong, in `extensions.code` of an error. */
export enum ErrorCode {
  GRAPHQL_PARSE_FAILED = 'GRAPHQL_PARSE_FAILED',
  GRAPHQL_VALIDATION_FAILED = 'GRAPHQL_VALIDATION_FAILED',
  OPERATION_RESOLUTION_FAILURE = 'OPERATION_RESOLUTION_FAILURE',
  BAD_REQUEST = 'BAD_REQUEST',
  BAD_USER_INPUT = 'BAD_USER_INPUT',
  INVALID_CURSOR = 'INVALID_CURSOR',
  PLAN_NOT_FOUND = 'PLAN_NOT_FOUND',
  UNAUTHENTICATED = 'UNAUTHENTICATED',
  FORBIDDEN = 'FORBIDDEN',
  IDENTITY_PROVIDER_UNAVAILABLE = 'IDENTITY_PROVIDER_UNAVAILABLE',
  QUERY_TOO_DEEP = 'QUERY_TOO_DEEP',
  QUERY_TOO_WIDE = 'QUERY_TOO_WIDE',
  QUERY_TOO_LONG = 'QUERY_TOO_LONG',
  QUERY_TOO_COSTLY = 'QUERY_TOO_COSTLY',
  BATCH_TOO_LARGE = 'BATCH_TOO_LARGE',
  BODY_TOO_LARGE = 'BODY_TOO_LARGE',
  ANALYSIS_TOO_LARGE = 'ANALYSIS_TOO_LARGE',
  EXPORT_NOT_POSSIBLE = 'EXPORT_NOT_POSSIBLE',
  EXPORT_TOO_LARGE = 'EXPORT_TOO_LARGE',
  TIMEOUT = 'TIMEOUT',
  TOO_MANY_STREAMS = 'TOO_MANY_STREAMS',
  DATABASE_UNAVAILABLE = 'DATABASE_UNAVAILABLE',
  SHUTTING_DOWN = 'SHUTTING_DOWN',
  PERSISTED_QUERY_NOT_SUPPORTED = 'PERSISTED_QUERY_NOT_SUPPORTED',
  PERSISTED_DOCUMENT_NOT_FOUND = 'PERSISTED_DOCUMENT_NOT_FOUND',
  PERSISTED_DOCUMENT_REQUIRED = 'PERSISTED_DOCUMENT_REQUIRED',
  INTERNAL_SERVER_ERROR = 'INTERNAL_SERVER_ERROR',
}

/** What each code means and what helps; also the text of `schema/errors.md`. */
export const ERROR_MEANINGS: Readonly<Record<ErrorCode, string>> = {
  GRAPHQL_PARSE_FAILED: 'The document is not GraphQL. The message names line and column.',
  GRAPHQL_VALIDATION_FAILED: 'The document does not fit the schema: an unknown field, a missing argument, a wrong type.',
  OPERATION_RESOLUTION_FAILURE: 'The document has several operations and `operationName` names none of them.',
  BAD_REQUEST: 'The HTTP request is not a GraphQL request: broken JSON, a wrong content type, no query.',
  BAD_USER_INPUT: 'A value cannot be used. The message names the field, what was expected and what came.',
  INVALID_CURSOR: 'A cursor was changed, or belongs to another list or another order. Take it from the list it is used on.',
  PLAN_NOT_FOUND:
    'There is no plan for the year asked for, or there was none yet at the moment asked for. The message lists the years there are.',
  UNAUTHENTICATED: 'The token cannot be used, or there is none where one is needed. Get a new one.',
  FORBIDDEN: 'You are signed in and may not do this. The message names who may.',
  IDENTITY_PROVIDER_UNAVAILABLE:
    'Tokens cannot be checked, because the keys of the identity provider cannot be had. Try again later, or ask without a token.',
  QUERY_TOO_DEEP: 'The document nests more fields than the hub allows.',
  QUERY_TOO_WIDE: 'The document asks for more fields, aliases or root fields than the hub allows.',
  QUERY_TOO_LONG: 'The document has more tokens than the hub allows.',
  QUERY_TOO_COSTLY:
    'The answer could become larger than the hub allows. The message names the most expensive field: ask for smaller pages.',
  BATCH_TOO_LARGE: 'The request holds more operations than the hub allows in one batch.',
  BODY_TOO_LARGE: 'The request body is larger than the hub allows.',
  ANALYSIS_TOO_LARGE: 'The analysis would look at more objects than the hub allows. The message says what to narrow it down by.',
  EXPORT_NOT_POSSIBLE:
    'The document cannot be exported like this: it is no query, has no list or several, or lacks ids. The message says what is missing.',
  EXPORT_TOO_LARGE: 'The export would have more rows than the hub allows. Ask for a part by a filter, or by `first` and `after`.',
  TIMEOUT: 'The answer was not ready in time. Ask for less, or try again later.',
  TOO_MANY_STREAMS: 'As many streams are open as the hub allows. Try again later, or close some.',
  DATABASE_UNAVAILABLE:
    'What was asked for is not in memory, such as the journal, and the database cannot be reached. Try again later.',
  SHUTTING_DOWN: 'The hub is stopping. Send the request again.',
  PERSISTED_QUERY_NOT_SUPPORTED:
    'The hub keeps no queries that clients hand in with a hash, or its persisted documents are switched off. Send the text of the query.',
  PERSISTED_DOCUMENT_NOT_FOUND: 'The hub knows no document with this `documentId`. Send the text of the query.',
  PERSISTED_DOCUMENT_REQUIRED: 'The hub answers only documents it knows, and this is none of them.',
  INTERNAL_SERVER_ERROR: 'A fault of the hub. The log has the details under the request id of the answer.',
};

registerEnumType(ErrorCode, {
  name: 'ErrorCode',
  description: 'Stable codes of everything that can go wrong (Fehlercodes), in `extensions.code` of an error.',
  valuesConfig: Object.fromEntries(Object.entries(ERROR_MEANINGS).map(([code, description]) => [code, { description }])),
});
