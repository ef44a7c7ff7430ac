import { describe, expect, test } from '@jest/globals';
import { StepLimit } from '../../../server/analysis/step-limit.js';
import { HubError } from '../../../server/errors/hub-error.js';
import { answerTo } from '../../support/ask.js';
import { pathsFor } from './asked.js';

const QUERY = `query Paths($from: ID!, $to: ID, $direction: ImpactDirection, $first: Int, $maxLength: Int) {
  impactPaths(from: $from, to: $to, direction: $direction, first: $first, maxLength: $maxLength) { paths { length } }
}`;
const FROM = 'Service:2013/schuldnerberatung';

describe('questions for paths that are refused', () => {
  test.each([
    [{ from: 'Service:2013/nothing' }, 'from: expected the id of a Department, LegalDomain, Office, '],
    [{ from: 'Service:1999/schuldnerberatung' }, 'from: expected'],
    [{ from: '' }, 'from: expected'],
    [{ from: 'Plan:2013' }, 'from: expected'],
    [{ from: 'Committee:2013/ASW' }, 'from: expected'],
    [{ from: 'Object:2013/constructor' }, 'from: expected'],
    [{ from: 'Goal:2013/__proto__' }, 'from: expected'],
    [{ from: `Goal:2013/${'x'.repeat(10_000)}` }, 'from: expected'],
    [{ from: 'Office:2013/59', direction: 'DOWN' }, 'from: expected the id of a Goal, Service (DOWN), got "Office:2013/59".'],
    [{ from: FROM, to: 'Goal:2026/L-1' }, 'to: expected the id of a Goal (UP, plan 2013), got "Goal:2026/L-1".'],
    [{ from: FROM, to: 'Office:2013/59' }, 'to: expected the id of a Goal (UP, plan 2013), got "Office:2013/59".'],
    [{ from: FROM, to: 'Goal:2013/nothing' }, 'to: expected'],
    [{ from: FROM, to: '' }, 'to: expected'],
    [{ from: FROM, first: -1 }, 'first: expected 0 to 200, got -1.'],
    [{ from: FROM, first: 201 }, 'first: expected 0 to 200, got 201.'],
    [{ from: FROM, maxLength: 0 }, 'maxLength: expected 1 or more, got 0.'],
    [{ from: FROM, maxLength: -5 }, 'maxLength: expected 1 or more, got -5.'],
  ])('%j', async (variables, message) => {
    const { data, errors } = await answerTo(QUERY, variables);
    expect(data ?? null).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' }, message: expect.stringContaining(message) }]);
  });

  test('null is the same as nothing said', async () => {
    const nothing = { to: null, direction: null, filter: null, first: null, maxLength: null };
    expect(await pathsFor({ from: FROM, ...nothing })).toEqual(await pathsFor({ from: FROM }));
  });

  test('what leads nowhere has no paths: no way, an end that is the start, the uppermost goal', async () => {
    for (const question of [
      { from: 'Office:2013/17' },
      { from: FROM, to: 'Goal:2013/03-1' },
      { from: 'Goal:2013/S-1', to: 'Goal:2013/S-1' },
      { from: 'Goal:2013/L-1' },
    ]) {
      expect(await pathsFor(question)).toMatchObject({ paths: [], reached: [], isComplete: true, isReachedComplete: true });
    }
  });

  test('the longest list a client may ask for is within the cost limit, with all that edges hold', async () => {
    const fields = 'nodes { id } edges { kind contribution { service { offices { number } } goal { key } } source { document } }';
    const { errors } = await answerTo(`{ impactPaths(from: "${FROM}", first: 200) { paths { ${fields} } } }`);
    expect(errors).toBeUndefined();
  });
});

describe('a limit of steps', () => {
  test('refuses one step too many and says what to narrow', () => {
    const limit = new StepLimit('impactPaths', 2, 'Ask for less.');
    limit.step(2);
    const refused = () => limit.step();
    expect(refused).toThrow(HubError);
    expect(refused).toThrow('impactPaths: expected at most 2 connections to look at, got more. Ask for less.');
    expect(refused).toThrow(expect.objectContaining({ extensions: { code: 'ANALYSIS_TOO_LARGE', limit: 2 } }) as never);
  });

  test('lets others have their turn after every thousand', () => {
    const limit = new StepLimit('impactPaths', 10_000, '');
    const turns = Array.from({ length: 3_000 }, () => limit.step()).filter(Boolean);
    expect(turns).toHaveLength(3);
    expect([limit.step(999), limit.step(2_500), limit.step(999)]).toEqual([false, true, false]);
  });
});
