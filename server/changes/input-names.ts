import type { GraphQLSchema } from 'graphql';

/** Properties of the model that people know by another name. */
const NAMES: Readonly<Record<string, string>> = { ownLegalDomains: 'legalDomains' };

/** What a property is called in inputs and problems. */
export function inputNameOf(property: string): string {
  return NAMES[property] ?? property;
}

/** "(Ziel)": the German term in the description of a type. */
export function germanNameOf(schema: GraphQLSchema, type: string): string {
  return /\([^)]*\)/.exec(schema.getType(type)!.description!)![0];
}
