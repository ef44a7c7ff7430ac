import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLField,
  getNamedType,
  isEnumType,
  isLeafType,
  isNonNullType,
} from 'graphql';
import { aboutNone, DRAFT, type DraftHub, INSIDE, NONE, OUTSIDE, startDraftHub } from './draft-hub.js';

let hub: DraftHub;
beforeAll(async () => {
  hub = await startDraftHub();
});
afterAll(() => hub.stop());

const send: DraftHub['send'] = (...asked) => hub.send(...asked);
/** Asks; NOW is the moment. */
const as: DraftHub['as'] = (who, query) => hub.as(who, query.replace('NOW', new Date().toISOString()));

const FIELDS = Object.values(buildSchema(readFileSync('schema/schema.graphql', 'utf8')).getQueryType()!.getFields());

/** A value that a required argument can have; what names a year names the one that is asked about. */
function argumentFor({ name, type }: GraphQLArgument, year: number): string {
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues()[0]!.name;
  if (named.name === 'Int') return ['year', 'from', 'to'].includes(name) ? String(year) : '1';
  if (named.name === 'ID') return name === 'ids' ? `["Office:${year}/59", "Plan:${year}"]` : `"Office:${year}/59"`;
  return '"59"';
}

/** A question to a root field about a year. */
function questionFor({ name, args, type }: GraphQLField<unknown, unknown>, year: number): string {
  const given = args.filter((arg) => isNonNullType(arg.type) || arg.name === 'year');
  const list = given.map((arg) => `${arg.name}: ${argumentFor(arg, year)}`).join(', ');
  return `{ ${name}${list && `(${list})`} ${isLeafType(getNamedType(type)) ? '' : '{ __typename }'} }`;
}

const ABOUT_A_YEAR = FIELDS.map((field) => [field.name, questionFor(field, DRAFT), questionFor(field, NONE)] as const).filter(
  ([, draft, none]) => draft !== none,
);
/** The same about what the hub knew a moment ago, where that can be asked. */
const AS_OF = FIELDS.filter(({ args }) => args.some(({ name }) => name === 'asOf')).map((field) => {
  const asked = (year: number) => questionFor(field, year).replace('(', `(asOf: "NOW", `);
  return [`${field.name} as of now`, asked(DRAFT), asked(NONE)] as const;
});

const questions: readonly (readonly [string, string, string])[] = [
  ...ABOUT_A_YEAR,
  ...AS_OF.filter(([, draft, none]) => draft !== none),
  [
    'comparePlans to it',
    `{ comparePlans(from: 2013, to: ${DRAFT}) { __typename } }`,
    `{ comparePlans(from: 2013, to: ${NONE}) { __typename } }`,
  ],
  [
    'comparePlans from it',
    `{ comparePlans(from: ${DRAFT}, to: 2013) { __typename } }`,
    `{ comparePlans(from: ${NONE}, to: 2013) { __typename } }`,
  ],
  ['node of the plan', `{ node(id: "Plan:${DRAFT}") { id } }`, `{ node(id: "Plan:${NONE}") { id } }`],
];

describe('a draft', () => {
  test('is asked for by enough root fields', () => {
    expect(ABOUT_A_YEAR.map(([name]) => name)).toEqual(
      expect.arrayContaining(['plan', 'office', 'offices', 'goals', 'contributions', 'node', 'nodes', 'impactPaths', 'whatIf']),
    );
    expect(ABOUT_A_YEAR.length).toBeGreaterThan(25);
    expect(AS_OF.length).toBeGreaterThan(25);
  });

  describe.each(OUTSIDE)('does not exist for %s:', (who) => {
    test.each(questions)('%s answers as if there were no plan', async (_, draft, none) => {
      const answer = await as(who, draft);
      expect(aboutNone(answer)).toEqual(await as(who, none));
      const isThere = answer.data && JSON.stringify(answer.data).includes('__typename":"Office');
      expect(isThere ?? false).toBe(false);
    });
  });

  describe.each(INSIDE)('is there for %s:', (who) => {
    test.each(questions)('%s answers otherwise than without a plan', async (_, draft, none) => {
      const answer = await as(who, draft);
      expect(JSON.stringify(answer)).not.toContain('PLAN_NOT_FOUND');
      expect(aboutNone(answer)).not.toEqual(await as(who, none));
    });
  });

  const LISTS = `{ plans { year } about { plans { year } currentPlan { year } revision municipality } plan { year } goals(year: ${NONE}) { totalCount } }`;

  test.each(OUTSIDE)('is in no list and no message for %s', async (who) => {
    const answer = await as(who, LISTS);
    expect(JSON.stringify(answer)).not.toContain(String(DRAFT));
    expect(answer.errors).toMatchObject([{ message: `year: expected the year of a plan (2013), got ${NONE}.` }]);
  });

  test.each(INSIDE)('is in the lists and messages for %s, and not the current plan', async (who) => {
    const { data } = await as(who, LISTS.replace(/ goals.*?totalCount }/, ''));
    expect(data).toMatchObject({ plans: [{ year: 2013 }, { year: DRAFT }], plan: { year: 2013 } });
    expect(data.about).toMatchObject({ plans: [{ year: 2013 }, { year: DRAFT }], currentPlan: { year: 2013 } });
    const { errors } = await as(who, `{ goals(year: ${NONE}) { totalCount } }`);
    expect(errors![0]!.message).toContain('(2013, 2026)');
  });

  test('cannot be told from the revision of all plans', async () => {
    const revision = async (who: string) => (await as(who, '{ about { revision } }')).data.about.revision;
    expect(await revision('READER')).toBe(await revision('nobody'));
    expect(await revision('ADMIN')).not.toBe(await revision('nobody'));
  });
});

describe('the tag of an answer', () => {
  const PLANS = '{ plans { year } }';
  const OFFICES = '{ offices(year: 2013) { number } }';

  test('is given for adopted plans only, and only to those who see no others where it is about all', async () => {
    expect((await send('nobody', PLANS)).headers.get('etag')).toMatch(/^W\/"plans-/);
    expect((await send('READER', PLANS)).headers.get('etag')).toMatch(/^W\/"plans-/);
    expect((await send('ADMIN', PLANS)).headers.get('etag')).toBeNull();
    for (const who of INSIDE) expect((await send(who, `{ offices(year: ${DRAFT}) { number } }`)).headers.get('etag')).toBeNull();
  });

  test('is another one for each viewer, and gets a 304 from nobody else', async () => {
    const all = ['nobody', ...INSIDE];
    const tags = await Promise.all(all.map(async (who) => (await send(who, OFFICES)).headers.get('etag')!));
    expect(new Set(tags).size).toBe(all.length);
    for (const [at, tag] of tags.entries()) {
      for (const who of all) {
        const answer = await send(who, OFFICES, { 'if-none-match': tag });
        expect([who, answer.status]).toEqual([who, who === all[at] ? 304 : 200]);
        expect(answer.headers.get('vary')).toBe('Accept, Authorization');
      }
    }
  });

  test('that was given for all plans is good no more for one who sees more of them', async () => {
    const tag = (await send('nobody', PLANS)).headers.get('etag')!;
    expect((await send('nobody', PLANS, { 'if-none-match': tag })).status).toBe(304);
    expect((await send('ADMIN', PLANS, { 'if-none-match': tag })).status).toBe(200);
  });
});
