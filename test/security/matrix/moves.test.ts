import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Who } from '../expected.js';
import { type Asking, type MatrixHub, startMatrixHub } from './hub.js';
import { DRAFT, idOf } from './objects.js';

let hub: MatrixHub;
beforeAll(async () => {
  hub = await startMatrixHub();
  await hub.change(
    { createService: { key: 'beide', name: 'Von beiden', offices: offices('51', '59'), source: SOURCE } },
    { createService: { key: 'anderes', name: 'Des anderen', offices: offices('59'), source: SOURCE } },
    { createGoal: { ...GOAL, key: 'ohne' } },
    { createGoal: { ...GOAL, key: 'beides', office: office('51'), fieldsOfAction: fields('own', 'another') } },
  );
});
afterAll(() => hub.stop());

const SOURCE = { document: 'Ein Test', kind: 'STATED' };
const GOAL = { statement: 'Ein Ziel', level: 'STRATEGIC_GOAL', source: SOURCE };
const office = (number: string) => idOf('Office', number);
const offices = (...numbers: readonly string[]) => numbers.map(office);
const fields = (...keys: readonly string[]) => keys.map((key) => idOf('FieldOfAction', key));

/** A change that moves something, and who may make it: whoever may change it as it is and as it becomes. */
type Move = readonly [what: string, type: string, key: string, change: object, may: readonly Who[]];

/** Objects with 1 are of office 51 and the field "own", those with 2 of office 59 and the field "another". */
const MOVES: readonly Move[] = [
  ['a goal to another office, in its field', 'Goal', 'Z-1', { office: office('59') }, ['steering of own', 'admin']],
  ['a goal to no office, in its field', 'Goal', 'Z-1', { office: null }, ['steering of own', 'admin']],
  ['a goal to another field, of its office', 'Goal', 'Z-1', { fieldsOfAction: fields('another') }, ['editor of 51', 'admin']],
  ['a goal to no field, of its office', 'Goal', 'Z-1', { fieldsOfAction: [] }, ['editor of 51', 'admin']],
  ['a goal to another office and field', 'Goal', 'Z-1', { office: office('59'), fieldsOfAction: fields('another') }, ['admin']],
  [
    ...(['a goal to a second field', 'Goal', 'Z-1', { fieldsOfAction: fields('another', 'own') }] as const),
    ['editor of 51', 'steering of own', 'admin'],
  ],
  [
    ...(['a goal out of one of two fields', 'Goal', 'beides', { fieldsOfAction: fields('another') }] as const),
    ['editor of 51', 'steering of another', 'admin'],
  ],
  ['a goal that nobody answers for to an office', 'Goal', 'ohne', { office: office('51') }, ['admin']],
  ['a goal that nobody answers for into a field', 'Goal', 'ohne', { fieldsOfAction: fields('own') }, ['admin']],
  ['a service to another office', 'Service', 's-1', { offices: offices('59') }, ['admin']],
  ['a service to a second office', 'Service', 's-1', { offices: offices('51', '59') }, ['editor of 51', 'admin']],
  ['a service from one of two offices', 'Service', 'beide', { offices: offices('59') }, ['editor of 59', 'admin']],
  ['a service from the other of two offices', 'Service', 'beide', { offices: offices('51') }, ['editor of 51', 'admin']],
  ['a product group to another office', 'ProductGroup', '9101', { office: office('59') }, ['admin']],
  ['a product group to no office', 'ProductGroup', '9101', { office: null }, ['admin']],
  ['a product to another office than that of its group', 'Product', '910901', { office: office('59') }, ['admin']],
  ['a product to the office of its group', 'Product', '910901', { office: office('51') }, ['editor of 51', 'admin']],
  [
    ...(['a justification to a service of another office', 'OverlapJustification', 'j-1'] as const),
    ...([{ otherService: idOf('Service', 'anderes') }, ['editor of 51', 'admin']] as const),
  ],
  [
    ...(['a justification to services of another office', 'OverlapJustification', 'j-1'] as const),
    ...([{ service: idOf('Service', 'anderes'), otherService: idOf('Service', 's-2') }, ['admin']] as const),
  ],
  ['an indicator to a group of another office', 'Indicator', 'I-1', { productGroup: idOf('ProductGroup', '9209') }, ['admin']],
  ['an indicator to nothing', 'Indicator', 'I-1', { productGroup: null }, ['admin']],
  [
    ...(['a field of action to other offices, which do not answer for it', 'FieldOfAction', 'own'] as const),
    ...([{ offices: offices('40') }, ['steering of own', 'admin']] as const),
  ],
];

/** Everything of an object that a move changes, as the database has it. */
async function moved(type: string, key: string) {
  const selected = {
    Goal: 'office { id } fieldsOfAction { id }',
    Service: 'offices { id }',
    ProductGroup: 'office { id }',
    Product: 'office { id }',
    Indicator: 'productGroup { id }',
    OverlapJustification: 'service { id } otherService { id }',
    FieldOfAction: 'offices { id }',
  }[type];
  const { data } = await hub.ask(hub.admin, `{ node(id: "${idOf(type, key)}") { ... on ${type} { version ${selected} } } }`);
  const { version, ...facts } = data.node as Record<string, null | { id: string } | readonly { id: string }[]>;
  const ids = Object.entries(facts).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.map(({ id }) => id) : ((value as { id: string } | null)?.id ?? null),
  ]);
  return { version: version as unknown as number, facts: Object.fromEntries(ids) as Record<string, unknown> };
}

describe('what moves to another office or field', () => {
  test.each(MOVES)('%s', async (_, type, key, change, may) => {
    const before = await moved(type, key);
    const id = idOf(type, key);
    const isAllowed = ({ who }: Asking) => who !== null && may.includes(who);
    const state = await hub.state();
    for (const asking of hub.everybody.filter((one) => !isAllowed(one))) {
      const answer = await hub.send(asking, `change${type}`, { input: { id, version: before.version, ...change } });
      const code = asking.who ? 'FORBIDDEN' : 'UNAUTHENTICATED';
      expect([asking.name, answer]).toMatchObject([asking.name, { data: null, errors: [{ extensions: { code } }] }]);
    }
    expect(await hub.state()).toBe(state);
    for (const asking of hub.everybody.filter(isAllowed)) {
      const { version } = await moved(type, key);
      const answer = await hub.send(asking, `change${type}`, { input: { id, version, ...change } });
      expect([asking.name, answer]).toMatchObject([asking.name, { data: { result: { problems: [] } } }]);
      expect(await moved(type, key)).toMatchObject({ version: version + 1, facts: change });
      const back = Object.fromEntries(Object.keys(change).map((name) => [name, before.facts[name]]));
      await hub.change({ [`change${type}`]: { id, version: version + 1, ...back } });
    }
  });

  test('belongs to both where it lies between them: a justification between products', async () => {
    const [product, otherProduct] = [idOf('Product', '910901'), idOf('Product', '920901')];
    await hub.change({
      createOverlapJustification: { key: 'produkte', reason: 'Ein Grund', product, otherProduct, source: SOURCE },
    });
    const id = idOf('OverlapJustification', 'produkte');
    let version = 1;
    for (const asking of hub.everybody) {
      const input = { id, version, reason: `Ein Grund von ${asking.name}` };
      const answer = await hub.send(asking, 'changeOverlapJustification', { input });
      const may = ['editor of 51', 'editor of 59', 'admin'].includes(asking.who ?? '');
      if (may) version += 1;
      const code = asking.who ? 'FORBIDDEN' : 'UNAUTHENTICATED';
      const expected = may ? { data: { result: { problems: [] } } } : { errors: [{ extensions: { code } }] };
      expect([asking.name, answer]).toMatchObject([asking.name, expected]);
    }
    expect(version).toBe(1 + 6);
  });

  test('cannot be made in two steps of one transaction either', async () => {
    const { version } = await moved('Goal', 'Z-1');
    const steering = hub.everybody.find(({ who }) => who === 'steering of own')!;
    const id = idOf('Goal', 'Z-1');
    const before = await hub.state();
    const changes = [
      { changeGoal: { id, version, fieldsOfAction: fields('another', 'own') } },
      { changeGoal: { id, version: version + 1, fieldsOfAction: fields('another') } },
    ];
    const answer = await hub.send(steering, 'applyChanges', { year: DRAFT, changes });
    expect(answer).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    expect(await hub.state()).toBe(before);
  });
});
