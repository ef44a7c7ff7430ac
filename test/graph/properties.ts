import type { PlanRecord } from '../../schema/plans/plan-record.js';

/** What a record has, be it a property of its own or looked up in its snapshot. */
export function propertiesOf(record: PlanRecord): readonly (keyof PlanRecord)[] {
  const properties: string[] = [];
  for (const property in record) properties.push(property);
  return properties.sort() as (keyof PlanRecord)[];
}
