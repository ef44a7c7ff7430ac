/** The five levels of the pyramid, from the top down. */
export const LEVELS = ['GUIDING_PRINCIPLE', 'STRATEGIC_GOAL', 'PRODUCT_AREA_GOAL', 'PRODUCT_GROUP_GOAL', 'PRODUCT_GOAL'] as const;
export type Level = (typeof LEVELS)[number];

/** What a contribution does to its goal. */
export const EFFECTS = ['SUPPORTS', 'COMPLEMENTS', 'CONFLICTS'] as const;
export type Effect = (typeof EFFECTS)[number];

/** Where a fact comes from, as the hub gives it. */
export interface Source {
  readonly document: string;
  readonly section: string | null;
  readonly page: string | null;
  readonly kind: 'STATED' | 'INFERRED';
}

/** An office as the picture needs it. */
export interface Office {
  readonly id: string;
  readonly number: string;
  readonly name: string;
}

/** A law as the picture needs it. */
export interface LegalDomain {
  readonly code: string;
  readonly abbreviation: string;
}

/** A field of action as the filter needs it. */
interface FieldOfAction {
  readonly key: string;
  readonly name: string;
}

/** A goal as the picture needs it. */
export interface Goal {
  readonly id: string;
  readonly key: string;
  readonly statement: string;
  readonly level: Level;
  readonly parents: readonly { readonly id: string }[];
  readonly office: Office | null;
  readonly legalDomains: readonly LegalDomain[];
  readonly fieldsOfAction: readonly FieldOfAction[];
  readonly source: Source;
}

/** A service that contributes to something. */
export interface Service {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly offices: readonly Office[];
  readonly provisions: readonly { readonly citation: string }[];
  readonly source: Source;
}

/** A contribution, which becomes a line. */
export interface Contribution {
  readonly id: string;
  readonly service: Service;
  readonly goal: { readonly id: string; readonly key: string };
  readonly effect: Effect;
  readonly status: 'PROPOSED' | 'AGREED' | 'CONTESTED';
  readonly rationale: string | null;
  readonly source: Source;
  readonly fromLegalDomains: readonly LegalDomain[];
  readonly crossesOffices: boolean;
  readonly crossesDepartments: boolean;
  readonly crossesLegalDomains: boolean;
}

/** What is drawn: the goals of a plan and what contributes to them. */
export interface Pyramid {
  readonly year: number;
  readonly goals: readonly Goal[];
  readonly contributions: readonly Contribution[];
}

/** The services of some contributions, each once, in the order of their keys. */
export function servicesOf(contributions: readonly Contribution[]): readonly Service[] {
  const services = new Map(contributions.map(({ service }) => [service.id, service]));
  return [...services.values()].sort((a, b) => a.key.localeCompare(b.key, 'de'));
}

/** The offices of some services, each once, in the order of their numbers. */
export function officesOf(services: readonly Service[]): readonly Office[] {
  const offices = new Map(services.flatMap((service) => service.offices.map((office) => [office.id, office])));
  return [...offices.values()].sort((a, b) => a.number.localeCompare(b.number, 'de', { numeric: true }));
}
