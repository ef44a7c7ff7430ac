import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type ChangingHub, startChangingHub } from '../changes/hub.js';

const mutations = [...readFileSync('README.md', 'utf8').matchAll(/```graphql\n(mutation .*?)```/gs)].map(([, text]) => text!);

let hub: ChangingHub;
beforeAll(async () => {
  hub = await startChangingHub();
});
afterAll(() => hub.stop());

test('the mutations of the README work one after the other', async () => {
  expect(mutations.length).toBeGreaterThanOrEqual(3);
  for (const mutation of mutations) {
    const [payload] = Object.values((await hub.ask(mutation)) as Record<string, { problems: unknown[] }>);
    expect(payload!.problems).toEqual([]);
  }
});
