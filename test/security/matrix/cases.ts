import { CONTRIBUTIONS, mirrored, OBJECTS, type Who } from '../expected.js';
import { contributionOf, DRAFT, examplesOf, idOf, type World } from './objects.js';

/** A mutation that is asked for by everybody. */
export interface Case {
  readonly action: string;
  /** Who opened the contribution, where it is one. */
  readonly what: string;
  readonly expected: readonly Who[];
  /** The object it is about. */
  readonly type: string;
  readonly key: string;
  /** What is sent, without id and version of what is there already. */
  readonly values: object;
  /** What takes it back. */
  undo(version: number): readonly object[];
}

/** Every mutation of a record of the plan of a year in one world. */
export function casesOf(world: World, year = DRAFT): readonly Case[] {
  return [...conceptCases(world, year), ...contributionCases(world, year)];
}

const by = ({ name }: World, whos: readonly Who[]) => (name === 'own' ? whos : mirrored(whos));

function conceptCases(world: World, year: number): readonly Case[] {
  return Object.entries(examplesOf(world, year)).flatMap(([type, { stands, isNew, values, change, changes = stands }]) => {
    const id = (key: string) => idOf(type, key, year);
    const before = values(changes);
    const back = Object.fromEntries(Object.keys(change).map((property) => [property, before[property] ?? null]));
    const cases: readonly Omit<Case, 'expected' | 'type' | 'what'>[] = [
      {
        ...{ action: `create${type}`, key: isNew, values: values(isNew) },
        undo: (version) => [{ [`remove${type}`]: { id: id(isNew), version } }],
      },
      {
        ...{ action: `change${type}`, key: changes, values: change },
        undo: (version) => [{ [`change${type}`]: { id: id(changes), version, ...back } }],
      },
      { action: `remove${type}`, key: stands, values: {}, undo: () => [{ [`create${type}`]: values(stands) }] },
    ];
    return cases.map((one) => ({ ...one, type, what: '', expected: by(world, OBJECTS[one.action]!) }));
  });
}

/** Contributions that are there have been opened by one side or the other; new ones by whoever opens them. */
function contributionCases(world: World, year: number): readonly Case[] {
  const { n } = world;
  const sides = {
    contributing: [`given-${n}`, 'proposeContribution'],
    receiving: [`asked-${n}`, 'requestContribution'],
  } as const;
  const keyOf = (service: string) => `${service}/X-${n}`;
  const opening = ['createContribution', 'proposeContribution', 'requestContribution'].map((action) => ({
    ...{ action, what: '', type: 'Contribution', key: keyOf(`new-${n}`), values: contributionOf(world, `new-${n}`, year) },
    expected: by(world, CONTRIBUTIONS[action]!.contributing),
    undo: (version: number) => [{ removeContribution: { id: idOf('Contribution', keyOf(`new-${n}`), year), version } }],
  }));
  const steps = {
    changeContribution: { strength: 'HIGH' },
    removeContribution: {},
    agreeToContribution: {},
    contestContribution: { reason: 'Nein' },
  };
  const others = Object.entries(steps).flatMap(([action, values]) =>
    (['contributing', 'receiving'] as const).map((side): Case => {
      const [service, open] = sides[side];
      const removal = { removeContribution: { id: idOf('Contribution', keyOf(service), year) } };
      const again = { [open]: contributionOf(world, service, year) };
      return {
        ...{ action, what: `, opened by the ${side} side`, type: 'Contribution', key: keyOf(service), values },
        expected: by(world, CONTRIBUTIONS[action]![side]),
        undo: (version) =>
          action === 'removeContribution' ? [again] : [{ removeContribution: { ...removal.removeContribution, version } }, again],
      };
    }),
  );
  return [...opening, ...others];
}
