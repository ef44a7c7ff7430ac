import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type ChangingHub, startChangingHub, YEAR } from '../changes/hub.js';
import { boundsOf, type Published, type Snapshot } from './attacker.js';
import { createFamily, setTogether } from './family.js';

const THRESHOLD = 5;

let hub: ChangingHub;
beforeAll(async () => {
  hub = await startChangingHub();
});
afterAll(() => hub.stop());

/** A family as it really is: at each moment so many people in each part, and in none. */
interface Truth {
  /** Whether everybody is in some part. */
  readonly areAll: boolean;
  /** With how many digits the parts are given in per cent; null where they are counted. */
  readonly digits: number | null;
  readonly states: readonly { readonly parts: readonly number[]; readonly others: number }[];
}

const people = fc.oneof(fc.nat(6), fc.nat(60));
const truths: fc.Arbitrary<Truth> = fc.integer({ min: 1, max: 4 }).chain((parts) =>
  fc.record({
    areAll: fc.boolean(),
    digits: fc.option(fc.nat(2), { nil: null }),
    states: fc.array(fc.record({ parts: fc.array(people, { minLength: parts, maxLength: parts }), others: people }), {
      ...{ minLength: 1, maxLength: 3 },
    }),
  }),
);

const othersIn = ({ areAll }: Truth, { others }: Truth['states'][number]) => (areAll ? 0 : others);
const wholeOf = (truth: Truth, state: Truth['states'][number]) =>
  state.parts.reduce((sum, count) => sum + count, othersIn(truth, state));

let families = 0;

/** Makes the family and sets its values, moment by moment; gives the keys of its whole and its parts. */
async function publish(truth: Truth): Promise<{ readonly whole: string; readonly parts: readonly string[] }> {
  families += 1;
  const whole = `F${families}`;
  const parts = truth.states[0]!.parts.map((_, at) => `${whole}-${at}`);
  const unit = truth.digits === null ? 'Personen' : 'Prozent';
  await createFamily(
    hub,
    whole,
    parts.map((key) => ({ key, unit })),
  );
  for (const state of truth.states) {
    const total = wholeOf(truth, state);
    const written = (count: number) => (truth.digits === null ? count : ((100 * count) / (total || 1)).toFixed(truth.digits));
    const values = parts.map((key, at) => [key, written(state.parts[at]!)]);
    await setTogether(hub, Object.fromEntries([[whole, total], ...values]));
  }
  return { whole, parts };
}

const VALUE = 'value suppression setAt';

/** All that is published of an indicator: what counts, what did, and what did at some moments. */
async function readAll(key: string, moments: readonly string[]): Promise<readonly (Published & { readonly setAt: string })[]> {
  const asOf = moments.map((moment, at) => `m${at}: values(asOf: "${moment}") { nodes { ${VALUE} } }`);
  const { indicator } = await hub.ask(
    `{ indicator(key: "${key}", year: ${YEAR}) { values { nodes { ${VALUE} earlier { ${VALUE} } } } ${asOf.join(' ')} } }`,
  );
  const [{ earlier, ...newest }] = indicator.values.nodes;
  if (moments.length === 0) return [...earlier.toReversed(), newest];
  return moments.map((_, at) => indicator[`m${at}`].nodes[0]);
}

/** A count, and what the attacker has worked out of it. */
interface Attacked {
  readonly count: number;
  readonly low: number;
  readonly high: number;
}

/** Publishes a family, reads everything of it and has the attacker work out what he can, of every moment. */
async function attack(truth: Truth): Promise<readonly Attacked[]> {
  const { whole, parts } = await publish(truth);
  const versions = await Promise.all([whole, ...parts].map((key) => readAll(key, [])));
  // What was set together was set at one moment; a state that says the same as the one before it has none.
  const moments = [...new Set(versions.flat().map(({ setAt }) => setAt))].toSorted();
  const states = truth.states.filter((state, at) => at === 0 || says(truth, state) !== says(truth, truth.states[at - 1]!));
  expect(moments).toHaveLength(states.length);
  const [ofWhole, ...ofParts] = await Promise.all([whole, ...parts].map((key) => readAll(key, moments)));
  return states.flatMap((state, at) => {
    const snapshot: Snapshot = {
      whole: ofWhole![at]!,
      parts: Object.fromEntries(ofParts.map((one, part) => [String(part), { ...one[at]!, isShare: truth.digits !== null }])),
    };
    const bounds = boundsOf(snapshot, truth.areAll, THRESHOLD);
    const counts = state.parts.map((count, part) => ({ count, ...bounds.get(String(part))! }));
    return [{ count: wholeOf(truth, state), ...bounds.get('')! }, ...counts];
  });
}

test('who subtracts what is published, at every moment, does not narrow a small number down', async () => {
  const attacked: Attacked[] = [];
  await fc.assert(
    fc.asyncProperty(truths, async (truth) => {
      for (const one of await attack(truth)) {
        const { count, low, high } = one;
        // The attacker concludes nothing that is wrong, or he would be none to be afraid of.
        expect(low <= count && count <= high).toBe(true);
        if (count < THRESHOLD) expect({ low, high: Math.min(high, THRESHOLD - 1) }).toEqual({ low: 0, high: THRESHOLD - 1 });
        attacked.push(one);
      }
    }),
    { numRuns: 60 },
  );
  // Neither is everything kept back, nor was there nothing to keep back.
  expect(attacked.filter(({ count }) => count < THRESHOLD).length).toBeGreaterThan(50);
  expect(attacked.filter(({ low, high }) => low === high).length).toBeGreaterThan(50);
});

/** What is set of a state, as one text. */
function says(truth: Truth, state: Truth['states'][number]): string {
  const total = wholeOf(truth, state);
  const { digits } = truth;
  return JSON.stringify([
    total,
    ...state.parts.map((count) => (digits === null ? count : ((100 * count) / (total || 1)).toFixed(digits))),
  ]);
}
