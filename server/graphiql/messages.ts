/** A text of the page. German leads, because the users are a German city's civil servants. */
export interface Message {
  readonly de: string;
  readonly en: string;
}

/** Every text of the page around the pictures; what GraphiQL says itself is English and stays so. */
export const messages = {
  product: { de: 'Zielnetz', en: 'Zielnetz' },
  title: { de: 'Abfragen', en: 'Queries' },
  hint: {
    de: 'Fertige Fragen stehen in den Reitern oben; ausführen mit Strg+Eingabe.',
    en: 'Ready questions are in the tabs above; run with Ctrl+Enter.',
  },
  newTab: {
    de: 'Neue Abfrage: Vorschläge mit Strg+Leertaste, ausführen mit Strg+Eingabe.',
    en: 'New query: suggestions with Ctrl+Space, run with Ctrl+Enter.',
  },
  needsScript: {
    de: 'Diese Seite braucht JavaScript; die Schnittstelle unter /graphql antwortet auch ohne.',
    en: 'This page needs JavaScript; the interface at /graphql answers without it, too.',
  },
} satisfies Record<string, Message>;

/** The German text with the English one beside it, once where both are the same. */
export function inBothLanguages({ de, en }: Message): string {
  return de === en ? de : `${de} · ${en}`;
}
