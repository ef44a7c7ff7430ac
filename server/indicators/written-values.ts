import { Indicator } from '../../schema/indicators/indicator.js';
import type { IndicatorValue } from '../../schema/indicators/indicator-value.js';
import type { IndicatorValueKind } from '../../schema/indicators/indicator-value-kind.js';
import { Period } from '../../schema/indicators/period.js';
import type { ChangeContext } from '../changes/change-context.js';
import type { Outcome } from '../changes/task.js';
import { valueLoaderOf } from './value-loader.js';

/** The values that a task has written, as they stand in the database: the same whether it was done now or is answered again. */
export async function writtenValues({ graph, written }: Outcome, context: ChangeContext): Promise<readonly IndicatorValue[]> {
  const lists = await Promise.all(
    written.map(async ({ key: place }) => {
      const [key, kind, name, version] = place.split('/') as [string, IndicatorValueKind, string, string];
      const indicator = graph!.find(Indicator, key);
      if (!indicator) return []; // It was removed since, and its values with it.
      const { type: periodType, firstDay } = Period.named(name)!;
      const [lowest, highest] = [Number(version), Number(version)];
      return valueLoaderOf(context).versionsOf({ indicator, kind, periodType, firstDay, lowest, highest });
    }),
  );
  return lists.flat();
}
