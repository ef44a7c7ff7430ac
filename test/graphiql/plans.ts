import type { Contribution, Goal, Level, Pyramid, Service } from '../../server/graphiql/goal-graph/model.js';

const source = { document: 'Vorlage', section: '5.1', page: '3', kind: 'STATED' } as const;

/** An office, made of its number. */
const office = (number: string) => ({ id: `Office:2013/${number}`, number, name: `Amt ${number}` });

/** A goal on a level, with what a test is about. */
export function goal(key: string, level: Level, part: Partial<Goal> = {}): Goal {
  return {
    id: `Goal:2013/${key}`,
    key,
    statement: `Ziel ${key} <wird> erreicht & gehalten.`,
    level,
    parents: [],
    office: null,
    legalDomains: [],
    fieldsOfAction: [],
    source,
    ...part,
  };
}

/** A service of some offices. */
export function service(key: string, ...offices: readonly string[]): Service {
  return { id: `Service:2013/${key}`, key, name: `Leistung ${key}`, offices: offices.map(office), provisions: [], source };
}

/** A contribution that crosses offices only. */
export function contribution(from: Service, to: Goal, part: Partial<Contribution> = {}): Contribution {
  return {
    id: `Contribution:2013/${from.key}:${to.key}`,
    service: from,
    goal: to,
    effect: 'SUPPORTS',
    status: 'AGREED',
    rationale: null,
    source,
    fromLegalDomains: [],
    crossesOffices: true,
    crossesDepartments: false,
    crossesLegalDomains: false,
    ...part,
  };
}

/** Two laws. */
export const SGB_II = { code: 'SGB_II', abbreviation: 'SGB II' };
const SGB_VIII = { code: 'SGB_VIII', abbreviation: 'SGB VIII' };

const top = goal('L-1', 'GUIDING_PRINCIPLE');
const work = goal('0501-1', 'PRODUCT_GROUP_GOAL', { parents: [top], office: office('59'), legalDomains: [SGB_II] });
const youth = goal('0603-1', 'PRODUCT_GROUP_GOAL', { parents: [top], office: office('51'), legalDomains: [SGB_VIII] });
const debts = service('schulden', '50', '53');
const trips = service('fahrten', '50');

/** A small plan: two goals below one, two services. */
export const plan: Pyramid = {
  year: 2013,
  goals: [youth, top, work],
  contributions: [
    contribution(debts, work, { crossesDepartments: true }),
    contribution(trips, youth, { effect: 'CONFLICTS', fromLegalDomains: [SGB_II], crossesLegalDomains: true }),
  ],
};
