import type { GoalLevel, Hub, Query, QueryResult, Result, TypedDocument } from '@zielnetz/client';
import type { DocumentNode } from 'graphql';
import { same } from './same.js';

interface Data {
  readonly office: { readonly name: string } | null;
}
type Variables = { number: string; year?: number | null };

/** What graphql-codegen writes in the document mode "string". */
declare class TypedDocumentString<Result, Variables> extends String {
  __apiType?: (variables: Variables) => Result;
  __meta__?: Record<string, unknown>;
}

/** What `@graphql-typed-document-node/core` calls TypedDocumentNode. */
interface TypedDocumentNode<Result, Variables> extends DocumentNode {
  __apiType?: (variables: Variables) => Result;
}

declare const asText: TypedDocumentString<Data, Variables>;
declare const asTree: TypedDocumentNode<Data, Variables>;
declare const asAny: TypedDocument<{ readonly level: GoalLevel }, Record<string, never>>;

/** A text: only its writer knows what comes. */
export async function text(hub: Hub): Promise<void> {
  same<typeof hub.query, Query>();
  same<typeof hub.query.result, QueryResult>();
  const unknown = await hub.query('{ about { version } }');
  same<typeof unknown, unknown>();
  // @ts-expect-error nobody said what comes
  unknown.about;
  const known = await hub.query<Data>('query ($number: String!) { office(number: $number) { name } }', { number: '59' });
  same<typeof known, Data>();
  // @ts-expect-error there may be no such office
  known.office.name;
  const result = await hub.query.result<Data>('{ about { version } }', {}, { timeoutMs: 1_000 });
  same<typeof result, Result<Data>>();
  // @ts-expect-error variables are an object
  await hub.query('{ about { version } }', '59');
  // @ts-expect-error an unknown option
  await hub.query('{ about { version } }', {}, { timeout: 1_000 });
  // @ts-expect-error a document is a text or carries types
  await hub.query(42);
  // @ts-expect-error something must be asked
  await hub.query();
  // @ts-expect-error a text of one's own is not walked through
  hub.query.each;
}

/** A text with types: data and variables are checked. */
export async function typedText(hub: Hub): Promise<void> {
  const data = await hub.query(asText, { number: '59', year: null }, { timeoutMs: 1_000 });
  same<typeof data, Data>();
  const result = await hub.query.result(asText, { number: '59' });
  same<typeof result, Result<Data>>();
  // @ts-expect-error a needed variable is missing
  await hub.query(asText);
  // @ts-expect-error a needed variable is missing
  await hub.query(asText, {});
  // @ts-expect-error numbers of offices are texts
  await hub.query(asText, { number: 59 });
  // @ts-expect-error an unknown variable
  await hub.query(asText, { number: '59', page: 1 });
  // @ts-expect-error an unknown variable
  await hub.query.result(asText, { number: '59', page: 1 });
  // @ts-expect-error an unknown field of the answer
  data.department;
}

/** A tree with types, and any other carrier of them. */
export async function typedTree(hub: Hub): Promise<void> {
  const data = await hub.query(asTree, { number: '59' });
  same<typeof data, Data>();
  same<Awaited<ReturnType<typeof hub.query.result<Data, Variables>>>, Result<Data>>();
  const { level } = await hub.query(asAny);
  same<typeof level, GoalLevel>();
  // @ts-expect-error a needed variable is missing
  await hub.query(asTree);
  // @ts-expect-error no such variable
  await hub.query.result(asTree, { key: '59' });
  // @ts-expect-error it takes no variables
  await hub.query(asAny, { year: 2013 });
  // @ts-expect-error no such level
  if (level === 'PRODUCT') throw new Error();
  // @ts-expect-error what came stays as it is
  data.office = null;
}
