/** How much of everything there is in a city. */
export interface Size {
  readonly departments: number;
  readonly offices: number;
  readonly areas: number;
  readonly groups: number;
  readonly products: number;
  readonly domains: number;
  readonly provisions: number;
  readonly targetGroups: number;
  readonly fieldsOfAction: number;
  readonly committees: number;
  readonly goals: number;
  readonly services: number;
}

/** A large city, or so many of it. The product areas are normed by the Land, so they stay 17. */
export function sizeOf(scale: number): Size {
  return {
    departments: 12 * scale,
    offices: 60 * scale,
    areas: 17,
    groups: 70 * scale,
    products: 300 * scale,
    domains: 40 * scale,
    provisions: 400 * scale,
    targetGroups: 20 * scale,
    fieldsOfAction: 12 * scale,
    committees: 15 * scale,
    goals: 2_500 * scale,
    services: 3_000 * scale,
  };
}
