import type { OverlapFilter } from '../../../schema/analysis/overlaps/overlap-args.js';
import { Product } from '../../../schema/budget/product.js';
import type { Service } from '../../../schema/services/service.js';
import { isAmong, someAmong } from '../../relay/matching.js';
import { each } from '../../turns/each.js';
import type { Steps } from '../../turns/steps.js';
import type { Comparable } from './shared.js';
import type { Wanted } from './worth-comparing.js';

/** What one and the same set of offices provides is their common work and no overlap. */
export function areOfDifferentOffices(one: Service, other: Service): boolean {
  if (one.offices.length !== other.offices.length) return true;
  return one.offices.some((office) => !other.offices.includes(office));
}

/** Products of one group and one office are planned together. */
export function areOfDifferentGroups(one: Product, other: Product): boolean {
  return one.group !== other.group || officeOf(one) !== officeOf(other);
}

/** Which services or products are those whose overlaps are asked for, by rank; null if those of all are. */
export function* wantedOf<Record extends Comparable>(
  records: readonly Record[],
  filter: OverlapFilter | null | undefined,
): Steps<Wanted> {
  const conditions = [
    someAmong<Comparable, { number: string }, string>(filter?.offices, officesOf, ({ number }) => number),
    someAmong<Comparable, { number: string }, string>(filter?.departments, departmentsOf, ({ number }) => number),
    isAmong<Comparable, string>(filter?.productAreas, (one) => groupOf(one)?.area.number),
  ].filter((condition) => condition !== null);
  if (conditions.length === 0) return null;
  const wanted = new Uint8Array(records.length);
  yield* each(records, (one, rank) => {
    wanted[rank] = Number(conditions.every((condition) => condition(one)));
  });
  return wanted;
}

const officeOf = (product: Product) => product.office ?? product.group.office;

const groupOf = (one: Comparable) => (one instanceof Product ? one.group : (one.product?.group ?? one.productGroup));

function officesOf(one: Comparable) {
  if (!(one instanceof Product)) return one.offices;
  const office = officeOf(one);
  return office ? [office] : [];
}

function departmentsOf(one: Comparable) {
  const departments = officesOf(one).flatMap(({ department }) => department ?? []);
  return departments.length === 0 && one instanceof Product && one.group.department ? [one.group.department] : departments;
}
