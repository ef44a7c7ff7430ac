import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { PLAN_RECORDS } from '../../schema/model.js';
import { Role } from '../../schema/security/role.js';
import type { Side } from '../../server/security/permission.js';
import { permissionsInWords } from '../../server/security/permission-texts.js';
import { type ActionName, type MutationName, PERMISSIONS } from '../../server/security/permissions.js';
import { permit, permitAtAll } from '../../server/security/permit.js';
import { ANONYMOUS } from '../../server/security/viewer.js';
import { CONTRIBUTIONS, OBJECTS, person, WHO, type Who } from './expected.js';

const EVERYBODY = Object.keys(WHO) as Who[];
const OBJECT = { offices: ['51'], fieldsOfAction: ['own'] };
const contribution = (openedBy: Side | null, contributing = ['50', '51'], receiving = ['59']) => ({
  offices: [],
  fieldsOfAction: ['own'],
  sides: { contributing, receiving, openedBy },
});

/** Why somebody may not; null if they may. */
function refusal(...[viewer, action, concerned]: Parameters<typeof permit>) {
  try {
    permit(viewer, action, concerned);
    return null;
  } catch (error) {
    const { message, extensions } = error as { message: string; extensions?: { code: string } };
    return { code: extensions?.code, message };
  }
}

const allowed = (action: ActionName, concerned: Parameters<typeof permit>[2]) =>
  EVERYBODY.filter((who) => refusal(WHO[who], action, concerned) === null);

describe('the permission table', () => {
  test('has a row for each mutation of the schema', () => {
    const mutations = Object.keys(buildSchema(readFileSync('schema/schema.graphql', 'utf8')).getMutationType()!.getFields());
    const rows = Object.keys(PERMISSIONS).filter((name): name is MutationName => !['serviceTokens', 'journal'].includes(name));
    expect(mutations.length).toBeGreaterThanOrEqual(2);
    expect(rows).toEqual(expect.arrayContaining(mutations));
  });

  test('has rows to create, change and remove every concept of the model', () => {
    const wanted = PLAN_RECORDS.flatMap(({ name }) => ['create', 'change', 'remove'].map((verb) => verb + name));
    expect(Object.keys(PERMISSIONS)).toEqual(expect.arrayContaining(wanted));
  });

  test('has no row that the matrix below does not expect', () => {
    expect(Object.keys(PERMISSIONS).sort()).toEqual([...Object.keys(OBJECTS), ...Object.keys(CONTRIBUTIONS)].sort());
  });

  test('is what PERMISSIONS.md says, with a line for each row', () => {
    const text = permissionsInWords();
    expect(readFileSync('server/security/PERMISSIONS.md', 'utf8')).toBe(text);
    expect([...text.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name)).toEqual(Object.keys(PERMISSIONS));
    expect(text).toContain(
      '| `changeGoal` | eines zuständigen Amtes (of an office that answers for it) | eines seiner Handlungsfelder (of one of its fields of action) |',
    );
    expect(text).toContain('| `createPlan` | – | – |');
    expect(text).toMatch(/\| `agreeToContribution` \| eines Amtes auf der anderen Seite .* \| eines seiner Handlungsfelder/);
  });
});

describe('permit lets pass exactly who is expected', () => {
  test.each(Object.entries(OBJECTS))('%s', (action, expected) => {
    expect(allowed(action as ActionName, OBJECT)).toEqual(EVERYBODY.filter((who) => expected.includes(who)));
  });

  const steps = Object.entries(CONTRIBUTIONS).flatMap(([action, by]) =>
    (['contributing', 'receiving'] as const).map((side) => [action, side, by[side]] as const),
  );
  test.each(steps)('%s, opened by the %s side', (action, side, expected) => {
    expect(allowed(action as ActionName, contribution(side))).toEqual(EVERYBODY.filter((who) => expected.includes(who)));
  });

  test('a contribution that nobody is known to have opened, as if the contributing side had', () => {
    for (const [action, by] of Object.entries(CONTRIBUTIONS)) {
      const expected = EVERYBODY.filter((who) => by.contributing.includes(who));
      expect(allowed(action as ActionName, contribution(null))).toEqual(expected);
    }
  });

  test('an office on both sides of a contribution for both', () => {
    const both = contribution('contributing', ['51'], ['51']);
    for (const action of ['proposeContribution', 'agreeToContribution'] as const)
      expect(refusal(WHO['editor of 51'], action, both)).toBeNull();
  });

  test('one of several offices, and of several fields', () => {
    const shared = { offices: ['50', '51'], fieldsOfAction: ['x', 'own'] };
    expect(allowed('changeGoal', shared)).toEqual(['editor of 51', 'steering of own', 'admin']);
  });

  test('nobody but administrators for what belongs to nobody', () => {
    expect(allowed('changeGoal', { offices: [], fieldsOfAction: [] })).toEqual(['admin']);
    expect(allowed('createPlan', undefined)).toEqual(['admin']);
  });

  test('whoever has the role among several', () => {
    expect(refusal(person([Role.READER, Role.STEERING], null, ['own']), 'changeGoal', OBJECT)).toBeNull();
  });
});

describe('permitAtAll', () => {
  const passes = (who: Who, action: ActionName) => {
    try {
      permitAtAll(WHO[who], action);
      return true;
    } catch (error) {
      expect(error).toMatchObject({ extensions: { code: 'FORBIDDEN' } });
      return false;
    }
  };

  /** Who is let pass for one of an office or field of their own, whichever that is. */
  const EDITORS: readonly Who[] = ['editor of 51', 'editor of 59', 'editor of 40'];
  const STEERING: readonly Who[] = ['steering of own', 'steering of another'];
  const anywhere = (whos: readonly Who[]) =>
    EVERYBODY.filter((who) => {
      const kind = [EDITORS, STEERING].find((one) => one.includes(who)) ?? [who];
      return kind.some((one) => whos.includes(one));
    });

  test.each(Object.entries(OBJECTS))('lets those pass who may do it to something: %s', (action, expected) => {
    expect(EVERYBODY.filter((who) => passes(who, action as ActionName))).toEqual(anywhere(expected));
  });

  test.each(Object.entries(CONTRIBUTIONS))('lets those pass who may do it to some contribution: %s', (action, by) => {
    expect(EVERYBODY.filter((who) => passes(who, action as ActionName))).toEqual(anywhere([...by.contributing, ...by.receiving]));
  });

  test('names what would be enough where they are, which without an office is an administrator alone', () => {
    const message = (who: Who) => {
      try {
        return permitAtAll(WHO[who], 'createService');
      } catch (error) {
        return (error as Error).message;
      }
    };
    expect(message('editor of nothing')).toBe('createService: expected ADMIN, and you are not.');
    expect(message('reader')).toBe('createService: expected EDITOR of office "51" or ADMIN, and you are not.');
  });
});

describe('who is refused', () => {
  test('learns what would be needed', () => {
    expect(refusal(WHO['editor of 40'], 'changeGoal', OBJECT)).toEqual({
      code: 'FORBIDDEN',
      message: 'changeGoal: expected EDITOR of office "51" or STEERING of field of action "own" or ADMIN, and you are not.',
    });
    expect(refusal(WHO.reader, 'createTargetGroup', OBJECT)!.message).toBe(
      'createTargetGroup: expected EDITOR of any office or STEERING of any field of action or ADMIN, and you are not.',
    );
  });

  test('is told each office once', () => {
    const both = contribution('receiving', ['51'], ['51']);
    expect(refusal(WHO.reader, 'changeContribution', both)!.message).toContain('expected EDITOR of office "51" or STEERING');
  });

  test('is told to send a token, without one', () => {
    expect(refusal(ANONYMOUS, 'createPlan', undefined)).toEqual({
      code: 'UNAUTHENTICATED',
      message: 'createPlan: expected a token of ADMIN, got none.',
    });
    for (const action of Object.keys(PERMISSIONS) as ActionName[])
      expect(refusal(ANONYMOUS, action, contribution('receiving'))?.code).toBe('UNAUTHENTICATED');
  });

  test('is everybody, as a fault of the hub, if a rule forgets the sides of a contribution', () => {
    expect(refusal(WHO['editor of 51'], 'proposeContribution', OBJECT)).toEqual({
      code: undefined,
      message: 'A contribution has two sides; they are needed to tell its "contributing".',
    });
  });
});
