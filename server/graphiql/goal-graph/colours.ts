import type { LineKind } from './lines.js';
import type { Goal, LegalDomain } from './model.js';

/** A colour on light and on dark ground, each with a contrast of at least 3 to the cards and the bands (WCAG 2.2, 1.4.11). */
export interface Colour {
  readonly light: string;
  readonly dark: string;
}

/** Told apart by people with weak colour sight as far as eight colours can be; the code stands on every goal anyway. */
const PALETTE: readonly Colour[] = [
  { light: '#0b63c4', dark: '#6cb1ff' },
  { light: '#b3480a', dark: '#ff9d5c' },
  { light: '#1b7a4b', dark: '#4fcf8b' },
  { light: '#8a3ab9', dark: '#d29bf5' },
  { light: '#a8721a', dark: '#e8c268' },
  { light: '#c2255c', dark: '#ff8fb3' },
  { light: '#0f7c86', dark: '#52d3dd' },
  { light: '#5b5bd6', dark: '#a9a9ff' },
];
const OTHER: Colour = { light: '#6b6f76', dark: '#a3a8b0' };

/** How each kind of line looks: by colour and by form. */
export const LINE_STYLES: Readonly<Record<LineKind, Colour & { readonly dash: string; readonly width: number }>> = {
  SUPPORTS: { light: '#1b7a4b', dark: '#4fcf8b', dash: '', width: 2 },
  COMPLEMENTS: { light: '#0b63c4', dark: '#6cb1ff', dash: '9 5', width: 2 },
  CONFLICTS: { light: '#b42318', dark: '#ff8a7a', dash: '2 4', width: 3 },
  PARENT: { light: '#7a808a', dark: '#8b929c', dash: '', width: 1 },
  PROVIDES: { light: '#7a808a', dark: '#8b929c', dash: '1 3', width: 1 },
};

/** A colour for the style sheet, which takes the one for its ground. */
export function groundsOf({ light, dark }: Colour): Readonly<Record<`--${string}`, string>> {
  return { '--light': light, '--dark': dark };
}

/** The colours of the laws of a plan. */
export interface DomainColours {
  /** The laws with a colour of their own, most frequent first. */
  readonly named: readonly (LegalDomain & { readonly colour: Colour })[];
  readonly hasOthers: boolean;
  of(code: string): Colour;
}

/** Gives the most frequent laws of a whole plan a colour each, so that a filter does not change them. */
export function domainColours(goals: readonly Goal[]): DomainColours {
  const counts = new Map<string, { domain: LegalDomain; count: number }>();
  for (const domain of goals.flatMap(({ legalDomains }) => legalDomains)) {
    counts.set(domain.code, { domain, count: (counts.get(domain.code)?.count ?? 0) + 1 });
  }
  const ranked = [...counts.values()].sort((a, b) => b.count - a.count || (a.domain.code < b.domain.code ? -1 : 1));
  const named = PALETTE.flatMap((colour, index) => (ranked[index] ? [{ ...ranked[index].domain, colour }] : []));
  const colours = new Map(named.map(({ code, colour }) => [code, colour]));
  return { named, hasOthers: ranked.length > named.length, of: (code) => colours.get(code) ?? OTHER };
}
