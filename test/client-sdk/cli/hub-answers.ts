/** Parts of answers as a hub gives them, for servers that answer what no real hub would. */
const PLAN = {
  plan: {
    id: 'Plan:2013',
    year: 2013,
    municipality: 'Stadt Münster',
    title: 'Haushaltsplan 2013',
    status: 'ADOPTED',
    revision: '1',
  },
};

/** A goal with the parts that a test cares for. */
export function goal(parts: Readonly<Record<string, unknown>>) {
  return {
    ...{ id: 'Goal:2013/X-1', key: 'X-1', statement: 'Ein Ziel', level: 'PRODUCT_GROUP_GOAL', steeringLevels: ['OPERATIVE'] },
    ...{ office: null, department: null, productArea: null, productGroup: null, product: null },
    ...{ legalDomains: [], targetGroups: [], fieldsOfAction: [] },
    source: { document: 'Vorlage', section: null, page: null, kind: 'STATED' },
    ...parts,
  };
}

/** The answer to any question, and the plan for whoever asks for that. */
export function planAnswer(data: object) {
  return { data: { ...PLAN, ...data } };
}

/** The answer to a question for goals. */
export function goalsAnswer(nodes: readonly unknown[], endCursor: string | null = null) {
  return planAnswer({
    goals: { totalCount: nodes.length, nodes, pageInfo: { hasNextPage: endCursor !== null, endCursor } },
  });
}
