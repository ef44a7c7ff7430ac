import { describe, expect, test } from '@jest/globals';
import { deriveGraph } from '../../../server/analysis/what-if/derive-graph.js';
import type { Removal } from '../../../server/analysis/what-if/removal.js';
import type { GoalGraph } from '../../../server/graph/goal-graph.js';
import { atOnce } from '../../../server/turns/steps.js';
import { answerTo } from '../../support/ask.js';

const WHAT_IF = `
  query WhatIf($remove: [ID!], $add: [ContributionDraft!]) {
    whatIf(remove: $remove, add: $add, year: 2013) { goals { totalCount } }
  }`;

/** The error a what-if is answered with. */
async function errorOf(variables: object): Promise<{ code: string; message: string }> {
  const { errors } = await answerTo(WHAT_IF, { ...variables });
  return { code: errors![0]!.extensions.code, message: errors![0]!.message };
}

const DRAFT = { service: 'Service:2013/muensterpass', goal: 'Goal:2013/S-1', effect: 'SUPPORTS' };
const REMOVABLE = '"Service:2013/…", "Office:2013/…", "Goal:2013/…", "Contribution:2013/…"';

describe('a what-if that cannot be', () => {
  test.each<[string, object, string]>([
    ['no id', { remove: ['Amt 51'] }, `remove: expected an id such as ${REMOVABLE}, got "Amt 51".`],
    ['an empty id', { remove: [''] }, `remove: expected an id such as ${REMOVABLE}, got "".`],
    [
      'a product group',
      { remove: ['ProductGroup:2013/0501'] },
      `remove: expected an id such as ${REMOVABLE}, got "ProductGroup:2013/0501".`,
    ],
    ['a plan', { remove: ['Plan:2013'] }, `remove: expected an id such as ${REMOVABLE}, got "Plan:2013".`],
    ['another year', { remove: ['Office:2026/51'] }, 'remove: expected an id of the plan 2013, got "Office:2026/51".'],
    ['unknown', { remove: ['Office:2013/99'] }, 'remove: expected the id of something in the plan 2013, got "Office:2013/99".'],
    ['twice', { remove: ['Office:2013/51', 'Office:2013/51'] }, 'remove: expected each id once, got "Office:2013/51" twice.'],
    ['too many ids', { remove: Array(201).fill('Office:2013/51') }, 'remove: expected at most 200 items, got 201.'],
    ['too many drafts', { add: Array(201).fill(DRAFT) }, 'add: expected at most 200 items, got 201.'],
    ['a draft twice', { add: [DRAFT, DRAFT] }, 'add: expected each contribution once, got "muensterpass/S-1" twice.'],
    [
      'a draft of no service',
      { add: [{ ...DRAFT, service: 'Goal:2013/S-1' }] },
      'add.service: expected an id such as "Service:2013/…", got "Goal:2013/S-1".',
    ],
    [
      'a draft to another year',
      { add: [{ ...DRAFT, goal: 'Goal:2026/L-1' }] },
      'add.goal: expected an id of the plan 2013, got "Goal:2026/L-1".',
    ],
    ['a draft without reason', { add: [{ ...DRAFT, rationale: ' ' }] }, 'add.rationale: expected a text or nothing, got blanks.'],
    [
      'a draft that is there',
      { add: [{ ...DRAFT, goal: 'Goal:2013/0603-1' }] },
      'add: expected a contribution that is not in the plan, got "Contribution:2013/muensterpass/0603-1"; remove it to add it changed.',
    ],
    [
      'a draft of what goes',
      { remove: ['Office:2013/50', 'Office:2013/59'], add: [DRAFT] },
      'add.service: expected something that stays, got "Service:2013/muensterpass", which goes with what is removed.',
    ],
    [
      'a draft to what goes',
      { remove: ['Goal:2013/S-1'], add: [DRAFT] },
      'add.goal: expected something that stays, got "Goal:2013/S-1", which goes with what is removed.',
    ],
  ])('%s', async (_, variables, message) => {
    expect(await errorOf(variables)).toEqual({ code: 'BAD_USER_INPUT', message });
  });

  test('a plan too large to be copied', () => {
    const graph = { size: 100_001 } as GoalGraph;
    expect(() => atOnce(deriveGraph(graph, {} as Removal, []))).toThrow(
      'whatIf: the changed plan can be shown for at most 100000 records, this one has 100001. Ask for what is lost and uncovered, which has no limit.',
    );
  });
});
