import { Service } from '../../schema/services/service.js';
import { type ServiceOrder, ServiceOrderField } from '../../schema/services/service-order.js';
import { byKey, byText, type Order, type Ordering } from '../relay/order.js';

/** The same for every request. */
const BY_KEY = byKey(Service);

const ORDERS: Readonly<Record<ServiceOrderField, Order<Service>>> = {
  [ServiceOrderField.KEY]: BY_KEY.order,
  [ServiceOrderField.NAME]: byText(Service, 'NAME', (service) => service.name),
};

/** The ordering that is asked for; by key without one. */
export function orderingOfServices(asked: ServiceOrder | null | undefined): Ordering<Service> {
  return asked ? { order: ORDERS[asked.field], direction: asked.direction } : BY_KEY;
}
