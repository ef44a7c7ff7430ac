/** An example of every concept: a new object, a change of it, and what it is then. */
export interface Example {
  readonly create: Readonly<Record<string, unknown>>;
  readonly change: Readonly<Record<string, unknown>>;
  /** Fields to ask for, and what they are after `create` and after `change`. */
  readonly fields: string;
  readonly created: Readonly<Record<string, unknown>>;
  readonly changed: Readonly<Record<string, unknown>>;
  readonly id: string;
}

const source = { document: 'Ein Test', kind: 'STATED' };
const id = (type: string, key: string) => `${type}:2027/${key}`;

/** In the order of the model: later ones refer to earlier ones. */
export const EXAMPLES: Readonly<Record<string, Example>> = {
  LegalDomain: {
    create: { code: 'TEST', name: 'Testgesetz', abbreviation: 'TestG' },
    change: { name: 'Anderes Gesetz' },
    fields: 'code name abbreviation',
    created: { code: 'TEST', name: 'Testgesetz', abbreviation: 'TestG' },
    changed: { code: 'TEST', name: 'Anderes Gesetz', abbreviation: 'TestG' },
    id: id('LegalDomain', 'TEST'),
  },
  LegalProvision: {
    create: { citation: '§ 1 TestG', legalDomain: id('LegalDomain', 'TEST') },
    change: { heading: 'Zweck' },
    fields: 'citation heading legalDomain { code }',
    created: { citation: '§ 1 TestG', heading: null, legalDomain: { code: 'TEST' } },
    changed: { citation: '§ 1 TestG', heading: 'Zweck', legalDomain: { code: 'TEST' } },
    id: id('LegalProvision', '§ 1 TestG'),
  },
  Department: {
    create: { number: 'X/1', name: 'Testdezernat' },
    change: { name: 'Anderes Dezernat' },
    fields: 'number name',
    created: { number: 'X/1', name: 'Testdezernat' },
    changed: { number: 'X/1', name: 'Anderes Dezernat' },
    id: id('Department', 'X/1'),
  },
  Office: {
    create: { number: '99', name: 'Testamt', department: id('Department', 'X/1'), legalDomains: [id('LegalDomain', 'TEST')] },
    change: { department: null, legalDomains: null },
    fields: 'number name department { number } legalDomains { code }',
    created: { number: '99', name: 'Testamt', department: { number: 'X/1' }, legalDomains: [{ code: 'TEST' }] },
    changed: { number: '99', name: 'Testamt', department: null, legalDomains: [] },
    id: id('Office', '99'),
  },
  Committee: {
    create: { code: 'AT' },
    change: { name: 'Ausschuss für Tests' },
    fields: 'code name',
    created: { code: 'AT', name: null },
    changed: { code: 'AT', name: 'Ausschuss für Tests' },
    id: id('Committee', 'AT'),
  },
  ProductArea: {
    create: { number: '99', name: 'Tests' },
    change: { name: 'Prüfungen' },
    fields: 'number name',
    created: { number: '99', name: 'Tests' },
    changed: { number: '99', name: 'Prüfungen' },
    id: id('ProductArea', '99'),
  },
  ProductGroup: {
    create: { number: '9901', name: 'Gruppe', area: id('ProductArea', '99'), office: id('Office', '99') },
    change: { office: null, legalDomains: [id('LegalDomain', 'TEST')] },
    fields: 'number name office { number } legalDomains { code } area { number }',
    created: { number: '9901', name: 'Gruppe', office: { number: '99' }, legalDomains: [], area: { number: '99' } },
    changed: { number: '9901', name: 'Gruppe', office: null, legalDomains: [{ code: 'TEST' }], area: { number: '99' } },
    id: id('ProductGroup', '9901'),
  },
  Product: {
    create: { number: '990101', name: 'Produkt', group: id('ProductGroup', '9901'), source },
    change: { provisions: [id('LegalProvision', '§ 1 TestG')], description: 'Was es ist.\nUnd mehr.' },
    fields: 'number name provisions { citation } description group { number }',
    created: { number: '990101', name: 'Produkt', provisions: [], description: null, group: { number: '9901' } },
    changed: {
      ...{ number: '990101', name: 'Produkt', provisions: [{ citation: '§ 1 TestG' }], description: 'Was es ist.\nUnd mehr.' },
      group: { number: '9901' },
    },
    id: id('Product', '990101'),
  },
  TargetGroup: {
    create: { key: 'pruefende', name: 'Prüfende' },
    change: { name: 'Geprüfte' },
    fields: 'key name',
    created: { key: 'pruefende', name: 'Prüfende' },
    changed: { key: 'pruefende', name: 'Geprüfte' },
    id: id('TargetGroup', 'pruefende'),
  },
  FieldOfAction: {
    create: { key: 'pruefen', name: 'Prüfen', offices: [id('Office', '99'), id('Office', '50')], source },
    change: { offices: [id('Office', '50')], leadDepartment: id('Department', 'X/1') },
    fields: 'key name offices { number } leadDepartment { number }',
    created: { key: 'pruefen', name: 'Prüfen', offices: [{ number: '50' }, { number: '99' }], leadDepartment: null },
    changed: { key: 'pruefen', name: 'Prüfen', offices: [{ number: '50' }], leadDepartment: { number: 'X/1' } },
    id: id('FieldOfAction', 'pruefen'),
  },
  Goal: {
    create: {
      ...{ key: 'T-2', statement: 'Alles ist geprüft', level: 'PRODUCT_GOAL', product: id('Product', '990101'), source },
      ...{ office: id('Office', '99'), fieldsOfAction: [id('FieldOfAction', 'pruefen')] },
    },
    change: { level: 'STRATEGIC_GOAL', product: null, targetGroups: [id('TargetGroup', 'pruefende')] },
    fields: 'key statement level product { number } office { number } targetGroups { key } source { document section kind }',
    created: {
      ...{ key: 'T-2', statement: 'Alles ist geprüft', level: 'PRODUCT_GOAL', product: { number: '990101' } },
      ...{ office: { number: '99' }, targetGroups: [], source: { document: 'Ein Test', section: null, kind: 'STATED' } },
    },
    changed: {
      ...{ key: 'T-2', statement: 'Alles ist geprüft', level: 'STRATEGIC_GOAL', product: null, office: { number: '99' } },
      ...{ targetGroups: [{ key: 'pruefende' }], source: { document: 'Ein Test', section: null, kind: 'STATED' } },
    },
    id: id('Goal', 'T-2'),
  },
  Service: {
    create: { key: 'pruefung', name: 'Prüfung', offices: [id('Office', '99')], source },
    change: { offices: [id('Office', '50'), id('Office', '99')], product: id('Product', '990101') },
    fields: 'key name offices { number } product { number }',
    created: { key: 'pruefung', name: 'Prüfung', offices: [{ number: '99' }], product: null },
    changed: { key: 'pruefung', name: 'Prüfung', offices: [{ number: '50' }, { number: '99' }], product: { number: '990101' } },
    id: id('Service', 'pruefung'),
  },
  Contribution: {
    create: { service: id('Service', 'pruefung'), goal: id('Goal', 'T-2'), effect: 'SUPPORTS', source },
    change: { strength: 'HIGH', rationale: 'Weil geprüft wird.' },
    fields: 'effect status strength rationale openedBy statusReason service { key } goal { key } crossesOffices',
    created: {
      ...{ effect: 'SUPPORTS', status: 'PROPOSED', strength: null, rationale: null, openedBy: null, statusReason: null },
      ...{ service: { key: 'pruefung' }, goal: { key: 'T-2' }, crossesOffices: false },
    },
    changed: {
      ...{ effect: 'SUPPORTS', status: 'PROPOSED', strength: 'HIGH', rationale: 'Weil geprüft wird.', openedBy: null },
      ...{ statusReason: null, service: { key: 'pruefung' }, goal: { key: 'T-2' }, crossesOffices: true },
    },
    id: id('Contribution', 'pruefung/T-2'),
  },
  OverlapJustification: {
    create: {
      ...{ key: 'doppelt', service: id('Service', 'pruefung'), otherService: id('Service', 'schuldnerberatung') },
      ...{ reason: 'Beides ist nötig.', source },
    },
    change: { reason: 'Beides ist wirklich nötig.', source: { document: 'Ein Test', section: 'B', kind: 'INFERRED' } },
    fields: 'key reason service { key } otherService { key } product { number } source { document section kind }',
    created: {
      ...{
        key: 'doppelt',
        reason: 'Beides ist nötig.',
        service: { key: 'pruefung' },
        otherService: { key: 'schuldnerberatung' },
      },
      ...{ product: null, source: { document: 'Ein Test', section: null, kind: 'STATED' } },
    },
    changed: {
      ...{ key: 'doppelt', reason: 'Beides ist wirklich nötig.', service: { key: 'pruefung' }, product: null },
      ...{ otherService: { key: 'schuldnerberatung' }, source: { document: 'Ein Test', section: 'B', kind: 'INFERRED' } },
    },
    id: id('OverlapJustification', 'doppelt'),
  },
  Indicator: {
    create: {
      ...{ key: 'T-2-1', name: 'Geprüftes', unit: 'Prozent', kind: 'TARGET', direction: 'MORE', goal: id('Goal', 'T-2') },
      subject: 'PEOPLE',
      ...{ numerator: 'Was geprüft ist', denominator: 'Was es gibt', validFrom: '2027-01-01', source },
    },
    change: {
      goal: null,
      product: id('Product', '990101'),
      direction: null,
      subject: 'CASES',
      validTo: '2027-12-31',
      dimension: 'Geschlecht',
    },
    fields:
      'key name unit kind direction subject partOf { key } numerator denominator dimension validFrom validTo goal { key } product { number } office { number }',
    created: {
      ...{ key: 'T-2-1', name: 'Geprüftes', unit: 'Prozent', kind: 'TARGET', direction: 'MORE', numerator: 'Was geprüft ist' },
      ...{ subject: 'PEOPLE', partOf: null },
      ...{ denominator: 'Was es gibt', dimension: null, validFrom: '2027-01-01', validTo: null, goal: { key: 'T-2' } },
      ...{ product: null, office: { number: '99' } },
    },
    changed: {
      ...{ key: 'T-2-1', name: 'Geprüftes', unit: 'Prozent', kind: 'TARGET', direction: null, numerator: 'Was geprüft ist' },
      ...{ subject: 'CASES', partOf: null },
      ...{ denominator: 'Was es gibt', dimension: 'Geschlecht', validFrom: '2027-01-01', validTo: '2027-12-31', goal: null },
      ...{ product: { number: '990101' }, office: null },
    },
    id: id('Indicator', 'T-2-1'),
  },
};
