import { expect, test } from '@jest/globals';
import { CHANGES } from '../../client-sdk/operations/changes/examples.js';
import { draftThroughProxy } from './draft-through-proxy.js';

const through = draftThroughProxy();

type Method = (variables: object) => Promise<Record<string, { problems?: readonly { code: string }[] } | null>>;

test('the changes that the reference shows are made one after the other; the one that comes late is refused', async () => {
  const hub = through.client() as unknown as Record<string, Record<string, Method>>;
  const refused: unknown[] = [];
  for (const [group, name, variables] of CHANGES) {
    const answers = Object.values(await hub[group]![name]!(variables));
    expect([group, name, answers]).not.toContainEqual([null]);
    for (const { code } of answers.flatMap((answer) => answer?.problems ?? [])) refused.push([`${group}.${name}`, code]);
  }
  expect(refused).toEqual([['goals.remove', 'STALE_VERSION']]);
  const { plans } = await through.client().plans.list();
  expect(plans.map(({ year, status }) => [year, status])).toContainEqual([2028, 'ADOPTED']);
  expect(plans.map(({ year }) => year)).not.toContain(2029);
});
