import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ask } from '../support/ask.js';
import type { HubProcess } from '../support/hub-process.js';
import { change, hubWithDraft } from './live-hub.js';
import { type OpenStream, openStream } from './stream.js';

const NOTICES = `subscription ($filter: ContributionFilter, $after: String) {
  contributionChanged(filter: $filter, after: $after, year: 2027) { number action id contribution { id effect status } } }`;
const SOURCE = '{ document: "Test", kind: STATED }';

interface Side {
  readonly key: string;
  readonly id: string;
}
let hub: HubProcess;
let stop: () => Promise<void>;
/** A service of one office, and goals of two others. */
const service: Side = { key: 'neue-leistung', id: 'Service:2027/neue-leistung' };
const goals: Readonly<Record<'51' | '53', Side>> = {
  '51': { key: 'NEU-51', id: 'Goal:2027/NEU-51' },
  '53': { key: 'NEU-53', id: 'Goal:2027/NEU-53' },
};
const contributionTo = (office: '51' | '53') => `Contribution:2027/${service.key}/${goals[office].key}`;

beforeAll(async () => {
  ({ hub, stop } = await hubWithDraft());
  await change(
    hub.url,
    `mutation { applyChanges(year: 2027, changes: [
      { createService: { key: "${service.key}", name: "Neue Leistung", offices: ["Office:2027/50"], source: ${SOURCE} } },
      { createGoal: { key: "NEU-51", statement: "Ziel", level: STRATEGIC_GOAL, office: "Office:2027/51", source: ${SOURCE} } },
      { createGoal: { key: "NEU-53", statement: "Ziel", level: STRATEGIC_GOAL, office: "Office:2027/53", source: ${SOURCE} } }
    ]) { problems { field message } } }`,
  );
});
afterAll(() => stop());

const create = (office: '51' | '53') =>
  change(
    hub.url,
    `mutation { createContribution(year: 2027, input: { service: "${service.id}", goal: "${goals[office].id}",
      effect: SUPPORTS, source: ${SOURCE} }) { problems { field message } } }`,
  );
const open = (filter: object | null, after?: string): Promise<OpenStream> =>
  openStream(hub.url, NOTICES, { variables: { filter, after } });
const idsOf = async (stream: OpenStream, count: number) =>
  (await stream.take(count)).map(({ data }) => [data.contributionChanged.action, data.contributionChanged.id]);

describe('contributionChanged', () => {
  test('tells of the contributions that the filter shows, before or after the change, also when all has been removed since', async () => {
    const { office } = await ask('{ office(number: "53", year: 2013) { number } }', {}, hub.url);
    expect(office).toEqual({ number: '53' });
    const all = await open(null);
    const to51 = await open({ toOffices: ['51'] });
    const conflicting = await open({ effects: ['CONFLICTS'], toOffices: ['53'] });
    await create('53');
    await create('51');
    const set = (version: number, effect: string) =>
      change(
        hub.url,
        `mutation { changeContribution(input: { id: "${contributionTo('53')}", version: ${version}, effect: ${effect} }) {
          problems { field message } } }`,
      );
    await set(1, 'CONFLICTS');
    await set(2, 'COMPLEMENTS');
    await set(3, 'SUPPORTS');
    // The contributions and what they lead to, at once: nothing of it is in the plan when the notices are made.
    await change(
      hub.url,
      `mutation { applyChanges(year: 2027, changes: [
        { removeContribution: { id: "${contributionTo('51')}", version: 1 } },
        { removeContribution: { id: "${contributionTo('53')}", version: 4 } },
        { removeGoal: { id: "${goals['51'].id}", version: 1 } },
        { removeGoal: { id: "${goals['53'].id}", version: 1 } },
        { removeService: { id: "${service.id}", version: 1 } }]) { problems { field message } } }`,
    );
    const expectedTo51 = [
      ['CREATED', contributionTo('51')],
      ['REMOVED', contributionTo('51')],
    ];
    const expectedConflicting = [
      ['CHANGED', contributionTo('53')],
      ['CHANGED', contributionTo('53')],
    ];
    expect(await idsOf(to51, 2)).toEqual(expectedTo51);
    expect(await idsOf(conflicting, 2)).toEqual(expectedConflicting);
    const everything = await idsOf(all, 7);
    expect(everything.filter(([, id]) => id === contributionTo('51'))).toEqual(expectedTo51);
    expect(everything.filter(([, id]) => id === contributionTo('53')).map(([action]) => action)).toEqual([
      'CREATED',
      'CHANGED',
      'CHANGED',
      'CHANGED',
      'REMOVED',
    ]);
    // From the journal alone it is the same.
    const again = await open({ toOffices: ['51'] }, '0');
    expect(await idsOf(again, 2)).toEqual(expectedTo51);
    for (const stream of [all, to51, conflicting, again]) stream.close();
  });
});
