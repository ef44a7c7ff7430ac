import { expect, test } from '@jest/globals';
import { moment, writingHub } from './writing-hub.js';

test('while the database is away, what needs the journal says so, and all else is answered', async () => {
  const hub = await writingHub();
  try {
    const plans = '{ offices(year: 2013) { number } }';
    await hub.ask('nobody', plans);
    const asOf = await moment();
    await hub.proxy.cut();
    for (const query of [
      '{ plan(year: 2013) { history { totalCount } } }',
      '{ journal { totalCount } }',
      `{ offices(year: 2013, asOf: "${asOf}") { number } }`,
      `{ comparePlans(from: 2013, to: 2013, fromAsOf: "${asOf}") { from { id } } }`,
    ]) {
      const { errors } = await hub.answer('admin', query);
      expect(errors).toMatchObject([
        { message: expect.stringContaining('database cannot be reached'), extensions: { code: 'DATABASE_UNAVAILABLE' } },
      ]);
    }
    expect((await hub.ask('nobody', plans)).offices.length).toBeGreaterThan(5);
  } finally {
    await hub.close();
  }
});
