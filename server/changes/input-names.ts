/** Properties of the model that people know by another name. */
const NAMES: Readonly<Record<string, string>> = { ownLegalDomains: 'legalDomains' };

/** What a property is called in inputs and problems. */
export function inputNameOf(property: string): string {
  return NAMES[property] ?? property;
}
