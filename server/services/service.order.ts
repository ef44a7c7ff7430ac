import { Service } from '../../schema/services/service.js';
import { type ServiceOrder, ServiceOrderField } from '../../schema/services/service-order.js';
import { byKey, type Order, type Ordering } from '../relay/order.js';

const VALUES: Readonly<Record<ServiceOrderField, Order<Service>['value']>> = {
  [ServiceOrderField.KEY]: byKey(Service).order.value,
  [ServiceOrderField.NAME]: (service) => service.name,
};

/** The ordering that is asked for; by key without one. */
export function orderingOfServices(asked: ServiceOrder | null | undefined): Ordering<Service> {
  if (!asked) return byKey(Service);
  return { order: { type: Service, name: asked.field, value: VALUES[asked.field] }, direction: asked.direction };
}
