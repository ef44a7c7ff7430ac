import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type ChangingHub, startChangingHub } from '../changes/hub.js';
import { ask } from '../support/ask.js';
import { failToStart, startProcess } from '../support/hub-process.js';
import { setTogether } from './family.js';

let hub: ChangingHub;
beforeAll(async () => {
  hub = await startChangingHub();
  await setTogether(hub, { '0605-I084 2031': 0, '0605-I084 2032': 1 }, 2026);
});
afterAll(() => hub.stop());

test.each([
  ['5', ['942', 'weniger als 5', 'weniger als 5'], ['98', '2.425']],
  ['100', ['942', 'weniger als 100', 'weniger als 100'], ['weniger als 100', '2.425']],
  ['1000', ['weniger als 1000', 'weniger als 1000', 'weniger als 1000'], ['weniger als 1000', '2.425']],
  ['2', ['942', 'weniger als 2', 'weniger als 2'], ['98', '2.425']],
  ['1', ['942', '0', '1'], ['98', '2.425']],
  ['0', ['942', '0', '1'], ['98', '2.425']],
])('with a threshold of %s', async (threshold, single, partAndWhole) => {
  const { url, stop } = await startProcess({ DATABASE_URL: hub.database.url, SMALL_NUMBER_THRESHOLD: threshold });
  try {
    const data = await ask(
      `{
        single: indicator(key: "0605-I084", year: 2026) { values(kinds: [ACTUAL]) { nodes { text } } }
        part: indicator(key: "03-I002", year: 2026) { values(kinds: [ACTUAL]) { nodes { text } } partOf { values(kinds: [ACTUAL]) { nodes { text } } } }
      }`,
      {},
      url,
    );
    const textsOf = ({ values }: { values: { nodes: readonly { text: string }[] } }) => values.nodes.map(({ text }) => text);
    expect(textsOf(data.single)).toEqual(single);
    expect([...textsOf(data.part), ...textsOf(data.part.partOf)]).toEqual(partAndWhole);
  } finally {
    await stop();
  }
});

test.each(['-1', '4.5', '', 'fünf', '1001'])('a threshold of "%s" stops the start', async (threshold) => {
  const { code, output } = await failToStart({ SMALL_NUMBER_THRESHOLD: threshold });
  expect(code).not.toBe(0);
  expect(output).toContain(`SMALL_NUMBER_THRESHOLD: expected a whole number from 0 to 1000, got "${threshold}"`);
});
