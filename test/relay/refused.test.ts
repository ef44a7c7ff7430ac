import { describe, expect, test } from '@jest/globals';
import { answerTo } from '../support/ask.js';
import { LISTS, pageOf } from './lists.js';

/** A list with pages inside and outside of other objects. */
const PLACES = ['{ goals(ARGS) { totalCount } }', '{ office(number: "51") { goals(ARGS) { totalCount } } }'];

const QUERY = `query Goals($first: Int, $after: String, $last: Int, $before: String, $orderBy: GoalOrder) {
  goals(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy) { nodes { key } }
}`;

/** The one error that asking this way gives. */
async function errorOf(variables: Record<string, unknown>) {
  const { errors, data } = await answerTo(QUERY, variables);
  expect(data ?? null).toBeNull();
  expect(errors).toHaveLength(1);
  return { code: errors![0]!.extensions.code, message: errors![0]!.message };
}

const cursor = (value: unknown) => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

describe('page sizes that are refused', () => {
  test.each([-1, 201, 2_147_483_647, -2_147_483_648])('%i is out of range, and the message names the argument', async (size) => {
    for (const argument of ['first', 'last']) {
      expect(await errorOf({ [argument]: size })).toEqual({
        code: 'BAD_USER_INPUT',
        message: `${argument}: expected 0 to 200, got ${size}.`,
      });
    }
  });

  test.each(PLACES)('first and last together in %s', async (place) => {
    const { errors } = await answerTo(place.replace('ARGS', 'first: 1, last: 1'));
    expect(errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT' }, message: expect.stringMatching(/first.*last.*both/) },
    ]);
  });

  test('200 is the largest page', async () => {
    expect((await answerTo(QUERY, { first: 200 })).errors).toBeUndefined();
  });
});

describe('cursors that are refused', () => {
  const refused = async (text: string, variables: Record<string, unknown> = {}) => {
    for (const argument of ['after', 'before']) {
      const { code, message } = await errorOf({ [argument]: text, ...variables });
      expect({ text, code }).toEqual({ text, code: 'INVALID_CURSOR' });
      expect(message).toMatch(new RegExp(`^${argument}: expected a cursor .*, got `));
    }
  };

  test('of another list', async () => {
    for (const list of LISTS.filter(({ name }) => /^(services|contributions)/.test(name))) {
      await refused((await pageOf(list, { first: 1 })).pageInfo.endCursor!);
    }
  });

  test('of another order or direction', async () => {
    const of = async (rest: string) => {
      const list = { name: rest, document: `{ goals(ARGS, orderBy: ${rest}) { FIELDS } }`, path: ['goals'] };
      return (await pageOf(list, { first: 1 })).pageInfo.endCursor!;
    };
    await refused(await of('{ field: OFFICE }'));
    await refused(await of('{ field: KEY, direction: DESC }'));
    await refused(await of('{ field: LEVEL }'), { orderBy: { field: 'LEVEL', direction: 'DESC' } });
    await refused(await of('{ field: KEY }'), { orderBy: { field: 'STATEMENT', direction: 'ASC' } });
  });

  test.each(['', ' ', 'x', '%%%', 'null', '🙂', '../../etc/passwd', "' OR 1=1 --", 'A'.repeat(5_000)])(
    'that are none: %j',
    async (text) => {
      await refused(text);
    },
  );

  test.each<unknown>([
    '{',
    null,
    1,
    'text',
    {},
    [],
    [[]],
    ['Goal:KEY:ASC'],
    ['Goal:KEY:ASC', 0],
    ['Goal:KEY:ASC', 0, 1],
    ['Goal:KEY:ASC', 0, null],
  ])('that hold another shape: %j', async (value) => refused(cursor(value)));

  test.each<unknown>([{}, [], true])('whose value is %j', async (value) => refused(cursor(['Goal:KEY:ASC', value, '0501-1'])));

  test('whose value is of another type than the order has', async () => {
    await refused(cursor(['Goal:LEVEL:ASC', 'abc', '0501-1']), { orderBy: { field: 'LEVEL', direction: 'ASC' } });
    await refused(cursor(['Goal:STATEMENT:ASC', 5, '0501-1']), { orderBy: { field: 'STATEMENT', direction: 'ASC' } });
  });

  test('that are whole but for one letter', async () => {
    const { endCursor } = (await pageOf(LISTS[0]!, { first: 1 })).pageInfo;
    await refused(endCursor!.slice(0, -3));
    await refused(`x${endCursor}`);
  });
});
