import { ask } from '../support/ask.js';

const SERVICES = `
  query Services($filter: ServiceFilter, $orderBy: ServiceOrder, $year: Int) {
    services(filter: $filter, orderBy: $orderBy, year: $year, first: 200) { totalCount nodes { key } }
  }`;

/** The keys of the services that a filter lets through, in the order asked for. */
export async function servicesBy(variables: {
  filter?: object | null;
  orderBy?: object;
  year?: number;
}): Promise<readonly string[]> {
  const { services } = await ask(SERVICES, variables);
  const keys = services.nodes.map((service: { key: string }) => service.key);
  if (services.totalCount !== keys.length)
    throw new Error(`${services.totalCount} services are counted, ${keys.length} are shown`);
  return keys;
}
