import { describe, expect, test } from '@jest/globals';
import { ask } from '../support/ask.js';

describe('committees and target groups', () => {
  test('the paper was debated by four committees, the main committee and the council', async () => {
    const { committees } = await ask<{ committees: { code: string; name: string }[] }>(
      '{ committees(year: 2013) { code name } }',
    );
    expect(committees.map((one) => one.code)).toEqual(['AGL', 'AKJF', 'ASGA', 'ASW', 'HA', 'RAT']);
    expect(committees.find((one) => one.code === 'AKJF')!.name).toBe('Ausschuss für Kinder, Jugendliche und Familien');
  });

  test('a committee whose name the budget does not print has none', async () => {
    const { productGroup } = await ask('{ productGroup(number: "0501", year: 2026) { committee { code name } } }');
    expect(productGroup.committee).toEqual({ code: 'ASGAM', name: null });
  });

  test('the keys of target groups are the ones the filters take', async () => {
    const { targetGroups } = await ask<{ targetGroups: { key: string }[] }>('{ targetGroups(year: 2026) { key name } }');
    expect(targetGroups.map((one) => one.key)).toContain('alleinerziehende');
    const { goals } = await ask(
      '{ goals(filter: { targetGroups: ["alleinerziehende"] }, year: 2026) { nodes { key targetGroups { key } } } }',
    );
    expect(goals.nodes.length).toBeGreaterThan(0);
    for (const goal of goals.nodes) expect(goal.targetGroups).toContainEqual({ key: 'alleinerziehende' });
  });
});
