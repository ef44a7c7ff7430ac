import { Suppression } from '../../schema/indicators/suppression.js';
import { compareDecimals, difference } from '../../schema/numbers/exact.js';
import { momentsOf, nameOf } from './moments.js';
import { byNestedPeriods } from './nested-periods.js';
import type { Said } from './read-families.js';
import { isShare, isSmall, showSmallNumber } from './small.js';

/** Why figures are kept back, by {@link nameOf}; those that are not there are published. */
export type Verdict = ReadonlyMap<string, Suppression>;

/**
 * Judges which figures of a family are kept back: primary and complementary suppression (Hundepool et al., Handbook on Statistical
 * Disclosure Control, chapters 4 and 5; Statistik der Bundesagentur für Arbeit, Regeln der statistischen Geheimhaltung).
 *
 * Where one number of a family is small in one version, all parts are kept back, in all periods that lie in each other with it,
 * all versions and all plans; wholes are only if they are small themselves, or were corrected by few. So nothing of a family but its
 * wholes is ever published beside a small number, and nothing is left to subtract. Keeping back the fewest that suffice would choose
 * by their values, and who knows the rule could conclude from the choice; test/disclosure/knows-the-rule.test.ts tries.
 *
 * More values only ever keep back more, so who may set some of them learns nothing of the others by trying. That a number was
 * corrected is no secret, nor is a value to the office that sets it.
 *
 * @param said all that was said of a family in one kind and calendar year, in the order in which it was set
 * @param threshold the least count that is published
 */
export function judge(said: readonly Said[], threshold: number): Verdict {
  const verdict = new Map<string, Suppression>();
  for (const group of byNestedPeriods(said)) {
    for (const one of keptBack(group, threshold)) verdict.set(nameOf(one), Suppression.WITHHELD);
    for (const one of toldSmall(group, threshold)) {
      if (verdict.has(nameOf(one))) verdict.set(nameOf(one), Suppression.BELOW_THRESHOLD);
    }
  }
  return verdict;
}

function keptBack(group: readonly Said[], threshold: number): readonly Said[] {
  const small = group.filter((one) => isSmallCount(one, threshold));
  if (small.length === 0 && !showsSmallNumber(group, threshold)) return sharesOfUnknown(group);
  const keys = new Set([...small.map(({ key }) => key), ...hardlyCorrected(group, threshold)]);
  return group.filter(({ key, isPart }) => isPart || keys.has(key));
}

/** The wholes that were corrected by few: if one part was corrected with them, that shows by how few. */
function* hardlyCorrected(group: readonly Said[], threshold: number): Generator<string> {
  const wholes = group.filter(({ isPart, value }) => !isPart && value !== null);
  for (const name of new Set(wholes.map(nameOf))) {
    const versions = wholes.filter((one) => nameOf(one) === name);
    const values = versions.map(({ value }) => value!).toSorted(compareDecimals);
    const changes = values.slice(1).map((value, at) => difference(value, values[at]!));
    if (changes.some((change) => change !== '0' && isSmall(change, threshold))) yield versions[0]!.key;
  }
}

/**
 * Of which figures it is said that they are small: those that were in every version. Of parts only where the wholes are so large
 * that every one of them may be any small number while all others are not small, or so small that they are kept back too. That
 * follows from what is published, and so gives nothing away.
 */
function toldSmall(group: readonly Said[], threshold: number): readonly Said[] {
  const known = group.filter(({ value }) => value !== null);
  const parts = new Set(known.filter(({ isPart }) => isPart).map(({ key }) => key)).size;
  const wholes = known.filter(({ isPart }) => !isPart);
  const roomForAll = String(threshold * parts);
  const areLarge = wholes.every(({ value }) => compareDecimals(value!, roomForAll) >= 0);
  const areTold = parts <= 1 || wholes.length > 0;
  const tellsParts = areTold && (areLarge || wholes.every((one) => isSmallCount(one, threshold)));
  const notSmall = new Set(known.filter((one) => !isSmallCount(one, threshold)).map(nameOf));
  return known.filter((one) => (tellsParts || !one.isPart) && !notSmall.has(nameOf(one)));
}

function isSmallCount(one: Said, threshold: number): boolean {
  return one.value !== null && !isShare(one) && isSmall(one.value, threshold);
}

/** Whether parts and their wholes showed a small number at some moment. */
function showsSmallNumber(group: readonly Said[], threshold: number): boolean {
  if (group.every(({ partOf }) => partOf === null)) return false;
  for (const counting of momentsOf(group)) {
    const siblings = new Map<string, Said[]>();
    for (const part of counting.values()) {
      if (part.partOf === null) continue;
      const told = JSON.stringify([part.partOf, part.dimension, part.periodType, part.firstDay]);
      siblings.set(told, [...(siblings.get(told) ?? []), part]);
    }
    for (const parts of siblings.values()) {
      const whole = counting.get(nameOf({ ...parts[0]!, key: parts[0]!.partOf! }));
      if (whole && showSmallNumber(parts, whole.value!, threshold)) return true;
    }
  }
  return false;
}

/** How many people a percentage stands for is not known before its whole is, so it waits until then. */
function sharesOfUnknown(group: readonly Said[]): readonly Said[] {
  const known = new Set(group.filter(({ value }) => value !== null).map(nameOf));
  return group.filter((one) => isShare(one) && !(one.partOf && known.has(nameOf({ ...one, key: one.partOf }))));
}
