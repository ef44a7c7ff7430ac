import { createHash } from 'node:crypto';
import type { PlanRecord } from '../../schema/plans/plan-record.js';
import type { GoalGraph } from '../../server/graph/goal-graph.js';
import { propertiesOf } from '../graph/properties.js';

/** Everything that a snapshot says, as plain values: fields, references, lists, what is derived, ranks, and every way back. */
export function wholePlan(graph: GoalGraph): Readonly<Record<string, unknown>> {
  const ways = graph.model.flatMap((shape) => [...shape.references, ...shape.links].map((way) => ({ ...way, type: shape.type })));
  const records = graph.model.flatMap(({ type }) => graph.all(type));
  const said = records.map((record) => {
    const own = propertiesOf(record).map((property) => [property, plain(record[property])]);
    const back = ways
      .filter(({ target }) => record instanceof target)
      .map(({ type, property }) => [`${type.name}.${property}`, graph.pointingAt(type, property as never, record).map(idOf)]);
    return [record.id, { ...Object.fromEntries(own), back: Object.fromEntries(back) }];
  });
  const order = graph.model.map(({ type }) => [type.name, graph.all(type).map((record) => record.keyInPlan)]);
  const there = ways.map(({ type, property }) => {
    const { offsets, ranks } = graph.ranksOf(type, property as never);
    return [`${type.name}.${property}`, [[...offsets], [...ranks]]];
  });
  const found = records.every((record) => graph.find(record.constructor as never, record.keyInPlan) === record);
  const { revision, status } = graph.plan;
  return {
    revision,
    status,
    order: Object.fromEntries(order),
    there: Object.fromEntries(there),
    found,
    records: Object.fromEntries(said),
  };
}

/** Short enough to keep one for every state there was. */
export function fingerprint(graph: GoalGraph): string {
  return createHash('sha256')
    .update(JSON.stringify(wholePlan(graph)))
    .digest('hex');
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return 'id' in value ? idOf(value as PlanRecord) : { ...value };
}

const idOf = (record: { readonly id: string }): string => record.id;
