import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ADMIN, type ChangingHub, editorOf, PROBLEMS, startChangingHub, type Who, YEAR } from './hub.js';

/** A service of office 51 and a goal of office 59 in the field of action "feld". */
let hub: ChangingHub;
beforeAll(async () => {
  hub = await startChangingHub();
  await hub.ask(`mutation ($changes: [ChangeInput!]!) { applyChanges(year: ${YEAR}, changes: $changes) { ${PROBLEMS} } }`, {
    changes: [
      { createFieldOfAction: { key: 'feld', name: 'Feld', source: SOURCE } },
      { createGoal: { ...GOAL, key: 'Z', office: `Office:${YEAR}/59`, fieldsOfAction: [`FieldOfAction:${YEAR}/feld`] } },
      { createGoal: { ...GOAL, key: 'Ohne' } },
      { createService: { key: 'leistung', name: 'Leistung', offices: [`Office:${YEAR}/51`], source: SOURCE } },
    ],
  });
});
afterAll(() => hub.stop());

const SOURCE = { document: 'Ein Test', kind: 'STATED' };
const GOAL = { statement: 'Ziel', level: 'STRATEGIC_GOAL', source: SOURCE };
const ID = `Contribution:${YEAR}/leistung/Z`;
const GIVING = editorOf('51');
const RECEIVING = editorOf('59');
const OTHER = editorOf('40');
const STEERING: Who = { sub: 'steering', roles: ['STEERING'], fields_of_action: ['feld'] };
const SHOWN = 'contribution { version status openedBy statusReason strength }';

const open = (action: string, who: Who, input: object = {}) =>
  hub.answer(
    `mutation ($input: CreateContributionInput!) { result: ${action}(year: ${YEAR}, input: $input) { ${SHOWN} ${PROBLEMS} warnings { code } } }`,
    {
      input: { service: `Service:${YEAR}/leistung`, goal: `Goal:${YEAR}/Z`, effect: 'SUPPORTS', source: SOURCE, ...input },
    },
    who,
  );
const step = (action: string, version: number, who: Who, more = '') =>
  hub.answer(
    `mutation { result: ${action}(input: { id: "${ID}", version: ${version} ${more} }) { ${SHOWN} ${PROBLEMS} } }`,
    {},
    who,
  );

const made = (version: number, status: string, openedBy: string | null, statusReason: string | null = null) => ({
  data: { result: { contribution: { version, status, openedBy, statusReason }, problems: [] } },
});
const FORBIDDEN = { errors: [{ extensions: { code: 'FORBIDDEN' } }] };
const problem = (code: string, field: string) => ({ data: { result: { contribution: null, problems: [{ code, field }] } } });

describe('a contribution between offices', () => {
  test.each([
    ['proposeContribution', RECEIVING],
    ['proposeContribution', OTHER],
    ['proposeContribution', STEERING],
    ['requestContribution', GIVING],
    ['requestContribution', OTHER],
    ['createContribution', GIVING],
    ['createContribution', RECEIVING],
    ['proposeContribution', { roles: ['READER'], office: '51' }],
  ])('%s is not for %j', async (action, who) => {
    expect(await open(action, who)).toMatchObject(FORBIDDEN);
  });

  test('whoever may not, and makes a mistake as well, is told of the first only', async () => {
    expect(await open('createContribution', OTHER, { service: 'nirgends' })).toMatchObject(FORBIDDEN);
    expect(await open('proposeContribution', { roles: ['READER'] }, { service: 'nirgends' })).toMatchObject(FORBIDDEN);
  });

  test('whoever may, and makes a mistake, is told of the mistake', async () => {
    expect(await open('proposeContribution', GIVING, { rationale: ' ' })).toMatchObject(
      problem('UNUSABLE_TEXT', 'input.rationale'),
    );
  });

  test('is proposed by the side that gives, and agreed to by the other', async () => {
    expect(await open('proposeContribution', GIVING)).toMatchObject(made(1, 'PROPOSED', 'CONTRIBUTING'));
    for (const who of [GIVING, OTHER]) expect(await step('agreeToContribution', 1, who)).toMatchObject(FORBIDDEN);
    expect(await step('agreeToContribution', 1, RECEIVING)).toMatchObject(made(2, 'AGREED', 'CONTRIBUTING'));
    expect(await step('agreeToContribution', 2, RECEIVING)).toMatchObject(problem('WRONG_STEP', 'input.id'));
  });

  test('is contested with a reason', async () => {
    expect((await step('contestContribution', 2, RECEIVING)).errors).toMatchObject([
      { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } },
    ]);
    expect(await step('contestContribution', 2, RECEIVING, 'reason: " "')).toMatchObject(
      problem('UNUSABLE_TEXT', 'input.reason'),
    );
    expect(await step('contestContribution', 1, RECEIVING, 'reason: "Nein"')).toMatchObject(
      problem('STALE_VERSION', 'input.version'),
    );
    expect(await step('contestContribution', 2, RECEIVING, 'reason: "Nein"')).toMatchObject(
      made(3, 'CONTESTED', 'CONTRIBUTING', 'Nein'),
    );
  });

  test('is a proposal of whoever changes it, which the other side has to agree to again', async () => {
    expect(await step('changeContribution', 3, OTHER, 'strength: LOW')).toMatchObject(FORBIDDEN);
    expect(await step('changeContribution', 3, RECEIVING, 'strength: LOW')).toMatchObject(made(4, 'PROPOSED', 'RECEIVING'));
    expect(await step('agreeToContribution', 4, RECEIVING)).toMatchObject(FORBIDDEN);
    expect(await step('agreeToContribution', 4, GIVING, 'reason: "Ja"')).toMatchObject(made(5, 'AGREED', 'RECEIVING', 'Ja'));
    expect(await step('changeContribution', 5, GIVING, 'strength: LOW')).toMatchObject({
      data: { result: { contribution: null, problems: [] } },
    });
    expect(await step('changeContribution', 5, GIVING, 'strength: HIGH')).toMatchObject(made(6, 'PROPOSED', 'CONTRIBUTING'));
  });

  test('is decided by steering of the field of action', async () => {
    expect(await step('agreeToContribution', 6, { ...STEERING, fields_of_action: ['anderes'] })).toMatchObject(FORBIDDEN);
    expect(await step('agreeToContribution', 6, STEERING)).toMatchObject(made(7, 'AGREED', 'CONTRIBUTING'));
  });

  test('that somebody of no office changes is a proposal of neither side, which counts as that of the one that gives', async () => {
    expect(await step('changeContribution', 7, STEERING, 'strength: LOW')).toMatchObject(made(8, 'PROPOSED', null));
    expect(await step('agreeToContribution', 8, GIVING)).toMatchObject(FORBIDDEN);
  });

  test('is removed by the side that opened it', async () => {
    expect(await step('removeContribution', 8, RECEIVING)).toMatchObject(FORBIDDEN);
    expect(await step('removeContribution', 8, GIVING)).toMatchObject({ data: { result: { contribution: null, problems: [] } } });
  });

  test('is requested by the side that receives', async () => {
    expect(await open('requestContribution', RECEIVING)).toMatchObject(made(1, 'PROPOSED', 'RECEIVING'));
    expect(await step('agreeToContribution', 1, RECEIVING)).toMatchObject(FORBIDDEN);
    expect(await step('contestContribution', 1, GIVING, 'reason: "Nein"')).toMatchObject(
      made(2, 'CONTESTED', 'RECEIVING', 'Nein'),
    );
    expect(await step('removeContribution', 2, RECEIVING)).toMatchObject({ data: { result: { problems: [] } } });
  });

  test('to a goal that nobody answers for is for its own side only', async () => {
    expect(await open('requestContribution', RECEIVING, { goal: `Goal:${YEAR}/Ohne` })).toMatchObject(FORBIDDEN);
  });
});

describe('what moves to another office', () => {
  test('needs both: the right to take it from there and to put it here', async () => {
    const move = (office: string | null, version: number, who: Who) =>
      hub.answer(
        `mutation ($office: ID) { changeGoal(input: { id: "Goal:${YEAR}/Z", version: ${version}, office: $office }) { goal { version } ${PROBLEMS} } }`,
        { office: office && `Office:${YEAR}/${office}` },
        who,
      );
    expect(await move('40', 1, RECEIVING)).toMatchObject(FORBIDDEN);
    expect(await move('40', 1, OTHER)).toMatchObject(FORBIDDEN);
    expect(await move('40', 1, STEERING)).toMatchObject({ data: { changeGoal: { goal: { version: 2 } } } });
    expect(await move('59', 2, ADMIN)).toMatchObject({ data: { changeGoal: { goal: { version: 3 } } } });
  });
});

describe('what is incomplete but allowed', () => {
  test('is a warning', async () => {
    const { createGoal } = await hub.ask(
      `mutation ($input: CreateGoalInput!) { createGoal(year: ${YEAR}, input: $input) { goal { id } ${PROBLEMS} warnings { code severity message } } }`,
      { input: { ...GOAL, key: 'W' } },
    );
    expect(createGoal.problems).toEqual([]);
    expect(createGoal.warnings.map(({ code }: { code: string }) => code)).toEqual(
      expect.arrayContaining(['GOAL_NOT_DERIVED', 'GOAL_WITHOUT_CONTRIBUTION']),
    );
  });

  test('nobody without a token changes anything', async () => {
    const { errors } = await hub.answer(
      `mutation { createTargetGroup(year: ${YEAR}, input: { key: "n", name: "n" }) { targetGroup { id } } }`,
      {},
      null,
    );
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });
});
