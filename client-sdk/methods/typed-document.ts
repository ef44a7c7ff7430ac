/**
 * Anything that knows which answer a document gives to which variables: what graphql-codegen calls
 * `DocumentTypeDecoration`, and what gql.tada's documents are.
 */
export interface TypedDocument<Data, Variables> {
  /** Never there; it only carries the types. */
  __apiType?: (variables: Variables) => Data;
}

/** The text of a GraphQL document with the types of its answer and variables. */
export class TypedDocumentString<Data, Variables> extends String implements TypedDocument<Data, Variables> {
  declare __apiType?: (variables: Variables) => Data;

  /**
   * @param text what is sent
   * @param id the sha256 of exactly this text, in hex, where a hub may know the document by it
   */
  constructor(
    text: string,
    readonly id?: string,
  ) {
    super(text);
  }
}
