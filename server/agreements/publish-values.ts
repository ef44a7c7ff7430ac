import type { Indicator } from '../../schema/indicators/indicator.js';
import type { Disclosure } from '../disclosure/disclosure.js';
import type { AgreementRows } from './read-agreements.js';

/**
 * Makes of the rows of agreements such as may leave the hub. What follows from a value that is not published, such as whether an offer
 * is inside the corridor, is not known to who reads them either.
 *
 * @param find the indicator of one of the plans that were asked for; one that its plan has no more is left out with its agreement
 */
export async function publishValues(
  rows: AgreementRows,
  disclosure: Disclosure,
  find: (place: number, key: string) => Indicator | null,
): Promise<AgreementRows> {
  const known = rows.values.filter(({ place, indicator }) => find(place, indicator));
  return { ...rows, values: await disclosure.publish(known, ({ place, indicator }) => find(place, indicator)!) };
}
