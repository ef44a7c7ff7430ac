/**
 * The keys of the generated city. All keys of a kind are equally long, so the order of their
 * letters is the natural order the hub lists them in, and SQL can sort them by its indexes.
 */
const numbered = (prefix: string, length: number) => (index: number) => prefix + String(index + 1).padStart(length, '0');

export const department = numbered('D', 4);
export const office = numbered('', 4);
export const domain = numbered('G', 4);
export const area = numbered('', 2);
export const committee = numbered('A', 4);
export const targetGroup = numbered('zielgruppe-', 4);
export const fieldOfAction = numbered('handlungsfeld-', 4);
export const goal = numbered('z', 6);
export const service = numbered('leistung-', 6);

/** A provision names its law: "§ 0123 G0007". */
export const provision = (index: number, domains: number) => `§ ${String(index + 1).padStart(5, '0')} ${domain(index % domains)}`;

/** A group's number begins with its area's. */
export const group = (index: number, areas: number) => area(index % areas) + numbered('', 4)(Math.floor(index / areas));

/** A product's number begins with its group's. */
export const product = (index: number, groups: number, areas: number) =>
  group(index % groups, areas) + numbered('', 2)(Math.floor(index / groups));
