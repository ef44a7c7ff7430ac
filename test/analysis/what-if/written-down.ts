import { PlanRecord } from '../../../schema/plans/plan-record.js';
import type { GoalGraph } from '../../../server/graph/goal-graph.js';
import { propertiesOf } from '../../graph/properties.js';

/** Everything a snapshot says, as plain values; objects are told by their ids. */
export function writtenDown(graph: GoalGraph): unknown {
  const ways = graph.model.flatMap(({ type, references, links }) =>
    [...references, ...links].map(({ property, target }) => ({ type, property, target })),
  );
  return graph.model.map(({ type }) =>
    graph.all(type).map((record) => {
      const own = Object.fromEntries(propertiesOf(record).map((name) => [name, plain(record[name], name)]));
      const back = ways
        .filter(({ target }) => target === type)
        .map((way) => plain(graph.pointingAt(way.type, way.property as 'year', record)));
      return { id: record.id, own, back, found: graph.find(type, record.keyInPlan) === record };
    }),
  );
}

/** The plan is an object of its own in each snapshot, and no part of what it says. */
function plain(value: unknown, name = ''): unknown {
  if (name === 'plan') return 'the plan';
  if (Array.isArray(value)) return value.map((item) => plain(item));
  return value instanceof PlanRecord ? value.id : value;
}
