import { describe, expect, test } from '@jest/globals';
import { ask } from '../support/ask.js';

const SERVICE = `
  query Service($key: String!, $year: Int) {
    service(key: $key, year: $year) {
      name offices { number } product { number } productGroup { number } provisions { citation } legalDomains { code }
      targetGroups { key } source { document section kind } contributions { totalCount nodes { goal { key } } }
    }
  }`;

describe('a service', () => {
  test('of 2013 keeps the offices as the set the paper names', async () => {
    expect(await ask(SERVICE, { key: 'schuldnerberatung', year: 2013 })).toEqual({
      service: {
        name: 'Schuldnerberatung',
        offices: [{ number: '50' }, { number: '51' }, { number: '53' }],
        product: null,
        productGroup: null,
        provisions: [{ citation: '§ 16a SGB II' }],
        legalDomains: [{ code: 'SGB_II' }],
        targetGroups: [],
        source: { document: 'Vorlage V/0715/2012', section: '5.1', kind: 'STATED' },
        contributions: { totalCount: 1, nodes: [{ goal: { key: '0501-1' } }] },
      },
    });
  });

  test('of 2026 stands under the laws of its provisions and in its product', async () => {
    const { service } = await ask(SERVICE, { key: 'kita-plaetze-alleinerziehende' });
    expect(service).toMatchObject({
      offices: [{ number: '51' }],
      product: { number: '060101' },
      provisions: [{ citation: '§ 16a Nr. 1 SGB II' }, { citation: '§ 22 SGB VIII' }, { citation: '§ 24 SGB VIII' }],
      legalDomains: [{ code: 'SGB_II' }, { code: 'SGB_VIII' }],
      targetGroups: [{ key: 'alleinerziehende' }],
    });
  });

  test('can contribute to several goals', async () => {
    const { service } = await ask(SERVICE, { key: 'verpflegungsberatung' });
    expect(service.contributions).toEqual({ totalCount: 2, nodes: [{ goal: { key: '0301-1' } }, { goal: { key: '0601-1' } }] });
  });

  test('that does not exist is null; each year has its own', async () => {
    expect(await ask(SERVICE, { key: 'gibt-es-nicht' })).toEqual({ service: null });
    expect(await ask(SERVICE, { key: 'muensterpass', year: 2026 })).toEqual({ service: null });
    expect(await ask(SERVICE, { key: 'drogenhilfe', year: 2013 })).toEqual({ service: null });
  });
});
