import type { OverlapFilter } from '../../../schema/analysis/overlaps/overlap-args.js';
import { Product } from '../../../schema/budget/product.js';
import type { Service } from '../../../schema/services/service.js';
import type { Condition } from '../../relay/matching.js';
import { isAmong, someAmong } from '../../relay/matching.js';
import type { Comparable } from './shared.js';

/** What one and the same set of offices provides is their common work and no overlap. */
export function areOfDifferentOffices(one: Service, other: Service): boolean {
  if (one.offices.length !== other.offices.length) return true;
  return one.offices.some((office) => !other.offices.includes(office));
}

/** Products of one group and one office are planned together. */
export function areOfDifferentGroups(one: Product, other: Product): boolean {
  return one.group !== other.group || officeOf(one) !== officeOf(other);
}

/** Whether a record is one of those whose overlaps are asked for; null if those of all are. */
export function isWanted(filter: OverlapFilter | null | undefined): Condition<Comparable> | null {
  const conditions = [
    someAmong<Comparable, { number: string }, string>(filter?.offices, officesOf, ({ number }) => number),
    someAmong<Comparable, { number: string }, string>(filter?.departments, departmentsOf, ({ number }) => number),
    isAmong<Comparable, string>(filter?.productAreas, (one) => groupOf(one)?.area.number),
  ].filter((condition) => condition !== null);
  return conditions.length === 0 ? null : eachOnce((one) => conditions.every((condition) => condition(one)));
}

/** A record is a member of many things, but its condition need not be looked at again. */
function eachOnce(condition: Condition<Comparable>): Condition<Comparable> {
  const services: boolean[] = [];
  const products: boolean[] = [];
  return (one) => ((one instanceof Product ? products : services)[one.rank] ??= condition(one));
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
