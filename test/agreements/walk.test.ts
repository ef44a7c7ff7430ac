import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type ChangingHub, startChangingHub } from '../changes/hub.js';
import { FRAME, next, open, setAll, TARGET_YEAR, take, YEAR } from './negotiation.js';

let hub: ChangingHub;
beforeAll(async () => {
  hub = await startChangingHub();
  await setAll(hub, FRAME);
});
afterAll(() => hub.stop());

const done = (status: string, version: number) => ({ agreement: { status, version }, problems: [] });
/** What is shown of a target, by the key of its indicator. */
const targetOf = (agreement: { targets: { indicator: { key: string } }[] }, key: string) =>
  agreement.targets.find(({ indicator }) => indicator.key === key);

describe('inside the corridor', () => {
  test('the reference frame is received: both parties, three origins, and what is expected', async () => {
    const { agreement, problems } = await open(hub);
    expect(problems).toEqual([]);
    expect(agreement).toMatchObject({ status: 'FRAME_RECEIVED', version: 1, isInsideCorridor: null, nextStatuses: ['OFFERED'] });
    expect(agreement.steps).toEqual([
      {
        ...{ number: 1, status: 'FRAME_RECEIVED', date: '2026-01-15', reason: null, actor: 'editor-59', office: '59' },
        source: { document: 'Ein Test' },
      },
    ]);
    expect(targetOf(agreement, 'K2')).toMatchObject({
      ...{ origin: 'FEDERATION', reference: { value: '24.8' }, corridorLow: { value: '24.0' }, offered: null, agreed: null },
      ...{ isInsideCorridor: null, ownTarget: null },
    });
    const { targetAgreement } = await hub.ask(`{ targetAgreement(key: "land-2027", year: ${YEAR}) {
      title parties targetYear partner office { number } committee { code } provision { citation } } }`);
    expect(targetAgreement).toEqual({
      ...{ title: 'Zielvereinbarung 2027', targetYear: TARGET_YEAR, partner: 'Ministerium des Landes NRW' },
      ...{ parties: ['Stadt Münster', 'Ministerium des Landes NRW'], office: { number: '59' }, committee: { code: 'ASGAM' } },
      provision: { citation: '§ 48a SGB II' },
    });
  });

  test('the council decides the offer, which is inside: the ends of the corridor belong to it', async () => {
    await setAll(hub, { K2: { OFFERED: '24' }, K3: { OFFERED: '-0.50' }, '0501-I026': { OFFERED: '7.5' } });
    const { agreement, problems } = await next(hub, 'offer', 1);
    expect([problems, agreement]).toMatchObject([
      [],
      { status: 'OFFERED', isInsideCorridor: true, nextStatuses: ['OFFERED', 'ACCEPTED', 'JUSTIFIED'] },
    ]);
    // Nobody gave the city's own target a corridor.
    expect(agreement.targets.map(({ isInsideCorridor }: { isInsideCorridor: boolean | null }) => isInsideCorridor)).toEqual([
      null,
      true,
      true,
    ]);
  });

  test('reasons are not asked for, and not taken', async () => {
    const { agreement, problems } = await next(hub, 'justify', 2, { reason: 'Die Lage am Arbeitsmarkt' });
    expect(agreement).toBeNull();
    expect(problems).toMatchObject([{ field: 'input.agreement', code: 'RULE_BROKEN', hint: expect.stringContaining('accept') }]);
  });

  test('it is accepted as offered, signed, reported to the committee and followed up', async () => {
    expect(await next(hub, 'accept', 2)).toMatchObject(done('ACCEPTED', 3));
    const early = await next(hub, 'sign', 3);
    expect(early).toMatchObject({ agreement: null, problems: [{ code: 'RULE_BROKEN', hint: expect.any(String) }] });
    expect(early.problems[0].en).toContain('expected for each target an agreed value (AGREED), the same as the offer');
    await setAll(hub, { K2: { AGREED: '24.00' }, K3: { AGREED: '-0.5' }, '0501-I026': { AGREED: '7.6' } });
    const other = await next(hub, 'sign', 3);
    expect(other.problems[0].en).toContain('got 0501-I026: OFFERED 7.5, AGREED 7.6.');
    await setAll(hub, { '0501-I026': { AGREED: '7.5' } });
    const signed = await next(hub, 'sign', 3);
    expect(signed).toMatchObject(done('SIGNED', 4));
    expect(targetOf(signed.agreement, 'K2')).toMatchObject({ agreed: { value: '24.00' }, differsFromOffer: false });
    expect(await next(hub, 'report', 4)).toMatchObject(done('REPORTED', 5));
    expect((await next(hub, 'followUp', 5)).problems).toMatchObject([{ code: 'RULE_BROKEN' }]);
    await setAll(hub, { K2: { ACTUAL: '24.9' }, K3: { ACTUAL: '-0.7' }, '0501-I026': { ACTUAL: '7.4' } });
    expect(await next(hub, 'followUp', 5)).toMatchObject(done('FOLLOWED_UP', 6));
    const again = await next(hub, 'followUp', 6, { reason: 'Zweites Halbjahr' });
    expect(again).toMatchObject(done('FOLLOWED_UP', 7));
    expect(again.agreement.steps.map(({ status }: { status: string }) => status)).toEqual([
      ...['FRAME_RECEIVED', 'OFFERED', 'ACCEPTED', 'SIGNED', 'REPORTED', 'FOLLOWED_UP', 'FOLLOWED_UP'],
    ]);
    expect(targetOf(again.agreement, 'K2')).toMatchObject({ actual: { value: '24.9' } });
  });
});

describe('outside the corridor', () => {
  const agreement = 'fuer-2027';

  test('an offer cannot be accepted before its reasons are given', async () => {
    await setAll(hub, { K2: { OFFERED: '23.9999999999' } });
    await open(hub, { key: agreement });
    expect(await next(hub, 'offer', 1, { agreement })).toMatchObject({
      ...{ problems: [], agreement: { status: 'OFFERED', isInsideCorridor: false } },
    });
    const { problems } = await next(hub, 'accept', 2, { agreement });
    expect(problems).toMatchObject([
      { field: 'input.agreement', code: 'RULE_BROKEN', hint: expect.stringContaining('justifyTargetAgreement') },
    ]);
    expect(problems[0].message).toContain('innerhalb des Korridors');
    expect(problems[0].en).toContain('K2: REFERENCE 24.8, CORRIDOR_LOW 24.0, CORRIDOR_HIGH 25.5, OFFERED 23.9999999999');
    expect((await next(hub, 'justify', 2, { agreement })).problems).toMatchObject([{ field: 'input.reason', code: 'REQUIRED' }]);
  });

  test('with reasons it may be accepted all the same', async () => {
    const given = { agreement: 'mit-gruenden' };
    await open(hub, { key: given.agreement });
    await next(hub, 'offer', 1, given);
    expect(await next(hub, 'justify', 2, { ...given, reason: 'Mehr Geflüchtete' })).toMatchObject(done('JUSTIFIED', 3));
    expect(await next(hub, 'accept', 3, given)).toMatchObject(done('ACCEPTED', 4));
  });

  test('or other values are agreed, which the administration may sign and reports to the committee', async () => {
    expect(await next(hub, 'justify', 2, { agreement, reason: 'Mehr Geflüchtete' })).toMatchObject(done('JUSTIFIED', 3));
    expect((await next(hub, 'modify', 3, { agreement })).problems).toMatchObject([{ field: 'input.reason', code: 'REQUIRED' }]);
    const modified = await next(hub, 'modify', 3, { agreement, reason: 'Vom Ministerium nicht anerkannt' });
    expect(modified).toMatchObject(done('MODIFIED', 4));
    await setAll(hub, { K2: { AGREED: '23.9999999999' } });
    const same = await next(hub, 'sign', 4, { agreement });
    expect(same.problems[0].en).toContain('at least one of which is not the offer');
    await setAll(hub, { K2: { AGREED: '24.2' } });
    const signed = await next(hub, 'sign', 4, { agreement });
    expect(signed).toMatchObject(done('SIGNED', 5));
    expect(targetOf(signed.agreement, 'K2')).toMatchObject({ agreed: { value: '24.2' }, differsFromOffer: true });
    expect(await next(hub, 'report', 5, { agreement })).toMatchObject(done('REPORTED', 6));
    expect(await next(hub, 'followUp', 6, { agreement })).toMatchObject(done('FOLLOWED_UP', 7));
  });
});

describe('what was decided and signed', () => {
  test('stays as it was, whatever values are set later, and both agreements keep their own', async () => {
    await setAll(hub, { K2: { OFFERED: '1', AGREED: '2', CORRIDOR_LOW: '3', REFERENCE: '4' } });
    const { targetAgreements } = await hub.ask(`{ targetAgreements(year: ${YEAR}) {
      key targets { indicator { key } reference { value } corridorLow { value } offered { value } agreed { value version earlier { value } } } } }`);
    const seen = targetAgreements.map((one: { key: string; targets: { indicator: { key: string } }[] }) => [
      one.key,
      targetOf(one, 'K2'),
    ]);
    expect(seen).toMatchObject([
      ['fuer-2027', { offered: { value: '23.9999999999' }, agreed: { value: '24.2', earlier: expect.anything() } }],
      [
        'land-2027',
        { offered: { value: '24' }, agreed: { value: '24.00', version: 1, earlier: [] }, reference: { value: '24.8' } },
      ],
      // It is not signed yet, so what counts now is what would be.
      ['mit-gruenden', { offered: { value: '23.9999999999' }, corridorLow: { value: '24.0' }, agreed: { value: '2' } }],
    ]);
  });

  test('is not yet what it is going to be, while nobody answered: the council decides again, with a reason', async () => {
    const agreement = 'neu-entschieden';
    await setAll(hub, { K2: { OFFERED: '2.48', ...FRAME.K2 } });
    await open(hub, { key: agreement });
    expect((await next(hub, 'offer', 1, { agreement })).agreement).toMatchObject({ isInsideCorridor: false });
    await setAll(hub, { K2: { OFFERED: '24.8' } });
    const still = await next(hub, 'accept', 2, { agreement });
    expect(still.problems).toMatchObject([{ code: 'RULE_BROKEN' }]);
    expect((await next(hub, 'offer', 2, { agreement })).problems).toMatchObject([{ field: 'input.reason', code: 'REQUIRED' }]);
    expect(await next(hub, 'offer', 2, { agreement, reason: 'Ein Tippfehler' })).toMatchObject({
      ...{ problems: [], agreement: { status: 'OFFERED', version: 3, isInsideCorridor: true } },
    });
    expect(await next(hub, 'accept', 3, { agreement })).toMatchObject(done('ACCEPTED', 4));
  });
});

describe("beside the budget's own target", () => {
  test('a goal and an indicator show what was agreed, and whether they differ', async () => {
    // The budget plans a value for 2027 itself; what was agreed is another one.
    const query = `{
      goal(key: "0501-1", year: ${YEAR}) { agreementTargets { ...Both } }
      indicator(key: "0501-I026", year: ${YEAR}) { agreementTargets { ...Both } }
    }
    fragment Both on AgreementTarget {
      agreement { key } ownTarget { kind value period { name } } agreed { kind value } differsFromOwnTarget
    }`;
    const { goal, indicator } = await hub.ask(query, {}, null);
    const own = await hub.ask(`{ indicator(key: "0501-I026", year: ${YEAR}) {
      values(kinds: [BUDGETED, PLANNED], from: "2027-01-01", to: "2027-12-31") { nodes { kind value } } } }`);
    const [planned] = own.indicator.values.nodes;
    expect(planned.kind).toBe('PLANNED');
    expect(indicator.agreementTargets).toHaveLength(4);
    expect(goal.agreementTargets).toEqual(indicator.agreementTargets);
    for (const shown of indicator.agreementTargets) {
      expect(shown.ownTarget).toEqual({ ...planned, period: { name: '2027' } });
      expect(shown.agreed).toEqual({ kind: 'AGREED', value: '7.5' });
      expect(shown.differsFromOwnTarget).toBe(Number(planned.value) !== 7.5);
    }
    await setAll(hub, { '0501-I026': { AGREED: `${planned.value}00` } });
    const { goal: now } = await hub.ask(query);
    const byKey = now.agreementTargets.map((one: { agreement: { key: string }; differsFromOwnTarget: boolean }) => [
      one.agreement.key,
      one.differsFromOwnTarget,
    ]);
    // Two are signed and keep what was signed; of the others the new value counts, which is the plan's, written otherwise.
    expect(byKey).toEqual([
      ['fuer-2027', true],
      ['land-2027', true],
      ['mit-gruenden', false],
      ['neu-entschieden', false],
    ]);
  });

  test('an indicator without an agreement has none', async () => {
    const { indicator } = await hub.ask(`{ indicator(key: "K1", year: ${YEAR}) { agreementTargets { origin } } }`);
    expect(indicator.agreementTargets).toEqual([]);
    expect(
      (
        await take(hub, 'acceptTargetAgreement', {
          agreement: 'none',
          version: 1,
          date: '2026-02-01',
          source: { document: 'x', kind: 'STATED' },
        })
      ).problems,
    ).toMatchObject([{ field: 'input.agreement', code: 'NOT_FOUND' }]);
  });
});
