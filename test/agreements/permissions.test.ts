import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { stepsInWords } from '../../server/agreements/step-texts.js';
import { AGREEMENT_STEPS } from '../../server/agreements/steps.js';
import { ADMIN, type ChangingHub, editorOf, startChangingHub, type Who } from '../changes/hub.js';
import { SOURCE } from '../indicators/set-value.js';
import { FRAME, opening, sendStep, setAll } from './negotiation.js';

let hub: ChangingHub;
beforeAll(async () => {
  hub = await startChangingHub();
  await setAll(hub, FRAME);
  const rest = { OFFERED: '1', AGREED: '2', ACTUAL: '1' };
  await setAll(hub, { K2: rest, K3: rest, '0501-I026': rest });
});
afterAll(() => hub.stop());

const WHO: Readonly<Record<string, Who | null>> = {
  nobody: null,
  reader: { roles: ['READER'], office: '59' },
  'editor of 51': editorOf('51'),
  'editor of 59': editorOf('59'),
  steering: { roles: ['STEERING'], office: '59', fields_of_action: ['teilhabe-am-arbeitsleben'] },
  admin: ADMIN,
};
const OFFICE = ['editor of 59', 'admin'];

/** Every step in its order, and who may take it; written down by hand, apart from the table. */
const STEPS: readonly (readonly [action: string, may: readonly string[]])[] = [
  ['offerTargetAgreement', ['admin']],
  ['justifyTargetAgreement', OFFICE],
  ['modifyTargetAgreement', OFFICE],
  ['signTargetAgreement', OFFICE],
  ['reportTargetAgreement', OFFICE],
  ['followUpTargetAgreement', OFFICE],
];

async function refusesOthers(action: string, input: Readonly<Record<string, unknown>>, may: readonly string[]) {
  for (const [name, who] of Object.entries(WHO).filter(([one]) => !may.includes(one))) {
    const { data, errors } = await sendStep(hub, action, input, who);
    const code = who ? 'FORBIDDEN' : 'UNAUTHENTICATED';
    expect([action, name, data ?? null, errors]).toMatchObject([action, name, null, [{ extensions: { code } }]]);
  }
}

test('every step is for those alone whom the table names, in an adopted plan too', async () => {
  for (const name of OFFICE) {
    const key = name.replaceAll(' ', '-');
    await refusesOthers('openTargetAgreement', opening({ key }), OFFICE);
    expect((await sendStep(hub, 'openTargetAgreement', opening({ key }), WHO[name])).data.result.problems).toEqual([]);
    for (const [at, [action, may]] of STEPS.entries()) {
      const input = { agreement: key, version: at + 1, date: '2026-02-01', reason: 'Darum', source: SOURCE };
      await refusesOthers(action, input, may);
      const who = may.includes(name) ? WHO[name]! : ADMIN;
      const { result } = (await sendStep(hub, action, input, who)).data;
      expect([action, result.problems, result.agreement.version]).toEqual([action, [], at + 2]);
    }
  }
});

test('to accept an offer is for the office as well', async () => {
  await sendStep(hub, 'openTargetAgreement', opening({ key: 'angenommen' }));
  const input = (version: number) => ({ agreement: 'angenommen', version, date: '2026-02-01', reason: 'x', source: SOURCE });
  await sendStep(hub, 'offerTargetAgreement', input(1), ADMIN);
  await sendStep(hub, 'justifyTargetAgreement', input(2));
  await refusesOthers('acceptTargetAgreement', input(3), OFFICE);
  expect((await sendStep(hub, 'acceptTargetAgreement', input(3))).data.result.problems).toEqual([]);
});

test('who may not learns nothing about an agreement that is not there either', async () => {
  const input = { agreement: 'none', version: 1, date: '2026-02-01', source: SOURCE };
  await refusesOthers('signTargetAgreement', input, ['editor of 51', ...OFFICE]);
});

test('who may open one opens it for the own office only', async () => {
  await refusesOthers('openTargetAgreement', opening({ key: 'fremd', office: 'Office:2026/51' }), ['editor of 51', 'admin']);
});

describe('the table of steps', () => {
  test('is what STEPS.md says, with a line for each step', () => {
    const text = stepsInWords();
    expect(readFileSync('server/agreements/STEPS.md', 'utf8')).toBe(text);
    expect([...text.matchAll(/^\| \S+ \| `(\w+)` \|/gm)].map(([, action]) => action)).toEqual(
      AGREEMENT_STEPS.map(({ action }) => action),
    );
    expect(text).toContain('| FRAME_RECEIVED | `offerTargetAgreement` | OFFERED | – |');
  });

  test('leads from each state to another one by one step only, and each step is one mutation', () => {
    const ways = AGREEMENT_STEPS.map(({ from, to }) => `${from} ${to}`);
    expect(new Set(ways).size).toBe(ways.length);
    const starts = AGREEMENT_STEPS.map(({ action, from }) => `${action} ${from}`);
    expect(new Set(starts).size).toBe(starts.length);
  });
});
