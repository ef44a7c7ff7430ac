import { Indicator } from '../../schema/indicators/indicator.js';
import { type IndicatorOrder, IndicatorOrderField } from '../../schema/indicators/indicator-order.js';
import { byKey, byText, type Order, type Ordering } from '../relay/order.js';

/** The same for every request. */
const BY_KEY = byKey(Indicator);

const ORDERS: Readonly<Record<IndicatorOrderField, Order<Indicator>>> = {
  [IndicatorOrderField.KEY]: BY_KEY.order,
  [IndicatorOrderField.NAME]: byText(Indicator, 'NAME', (indicator) => indicator.name),
};

/** The ordering that is asked for; by key without one. */
export function orderingOfIndicators(asked: IndicatorOrder | null | undefined): Ordering<Indicator> {
  return asked ? { order: ORDERS[asked.field], direction: asked.direction } : BY_KEY;
}
