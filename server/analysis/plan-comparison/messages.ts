/** A text in the languages of the hub, with places for {values}. */
export interface Message {
  readonly de: string;
  readonly en: string;
}

/** What is said of a change. */
export const MESSAGES = {
  added: { de: '{object} ist neu.', en: '{object} is new.' },
  removed: { de: '{object} ist entfallen.', en: '{object} is gone.' },
  renamed: {
    de: '{object} heißt jetzt „{after}“, vorher „{before}“.',
    en: '{object} is now called “{after}”, before “{before}”.',
  },
  reworded: { de: '{object} lautet jetzt „{after}“, vorher „{before}“.', en: '{object} now reads “{after}”, before “{before}”.' },
  moved: { de: '{object} ist verschoben: {fields}.', en: '{object} has moved: {fields}.' },
  changed: { de: '{object} ist geändert: {fields}.', en: '{object} has changed: {fields}.' },
  named: { de: '{object} „{name}“', en: '{object} “{name}”' },
  instead: { de: '{field} {after} statt {before}', en: '{field} {after} instead of {before}' },
  filled: { de: '{field} {after} statt keiner Angabe', en: '{field} {after} instead of none' },
  emptied: { de: '{field} ohne Angabe statt {before}', en: '{field} none instead of {before}' },
} as const satisfies Readonly<Record<string, Message>>;

/** What an object of each type is called, with its article. */
export const OBJECTS: Readonly<Record<string, Message>> = {
  LegalDomain: { de: 'Der Rechtskreis', en: 'The legal domain' },
  LegalProvision: { de: 'Die Norm', en: 'The legal provision' },
  Department: { de: 'Das Dezernat', en: 'The department' },
  Office: { de: 'Das Amt', en: 'The office' },
  Committee: { de: 'Der Ausschuss', en: 'The committee' },
  ProductArea: { de: 'Der Produktbereich', en: 'The product area' },
  ProductGroup: { de: 'Die Produktgruppe', en: 'The product group' },
  Product: { de: 'Das Produkt', en: 'The product' },
  TargetGroup: { de: 'Die Zielgruppe', en: 'The target group' },
  FieldOfAction: { de: 'Das Handlungsfeld', en: 'The field of action' },
  Goal: { de: 'Das Ziel', en: 'The goal' },
  Service: { de: 'Die Leistung', en: 'The service' },
  OverlapJustification: { de: 'Die Rechtfertigung', en: 'The justification' },
  Contribution: { de: 'Der Zielbeitrag', en: 'The contribution' },
};

/** What each field is called, in one word. */
export const FIELDS: Readonly<Record<string, Message>> = {
  number: { de: 'Nummer', en: 'number' },
  code: { de: 'Kürzel', en: 'code' },
  citation: { de: 'Fundstelle', en: 'citation' },
  name: { de: 'Name', en: 'name' },
  key: { de: 'Schlüssel', en: 'key' },
  heading: { de: 'Überschrift', en: 'heading' },
  abbreviation: { de: 'Abkürzung', en: 'abbreviation' },
  legalDomain: { de: 'Rechtskreis', en: 'legal domain' },
  legalDomains: { de: 'Rechtskreise', en: 'legal domains' },
  ownLegalDomains: { de: 'Rechtskreise', en: 'legal domains' },
  provisions: { de: 'Rechtsgrundlagen', en: 'provisions' },
  department: { de: 'Dezernat', en: 'department' },
  leadDepartment: { de: 'Federführung', en: 'lead department' },
  office: { de: 'Amt', en: 'office' },
  offices: { de: 'Ämter', en: 'offices' },
  committee: { de: 'Ausschuss', en: 'committee' },
  committees: { de: 'Ausschüsse', en: 'committees' },
  area: { de: 'Produktbereich', en: 'product area' },
  group: { de: 'Produktgruppe', en: 'product group' },
  productArea: { de: 'Produktbereich', en: 'product area' },
  productGroup: { de: 'Produktgruppe', en: 'product group' },
  product: { de: 'Produkt', en: 'product' },
  otherProduct: { de: 'anderes Produkt', en: 'other product' },
  service: { de: 'Leistung', en: 'service' },
  otherService: { de: 'andere Leistung', en: 'other service' },
  targetGroups: { de: 'Zielgruppen', en: 'target groups' },
  fieldsOfAction: { de: 'Handlungsfelder', en: 'fields of action' },
  parents: { de: 'übergeordnete Ziele', en: 'parents' },
  level: { de: 'Ebene', en: 'level' },
  effect: { de: 'Wirkung', en: 'effect' },
  status: { de: 'Abstimmungsstand', en: 'status' },
  strength: { de: 'Stärke', en: 'strength' },
  description: { de: 'Beschreibung', en: 'description' },
  reason: { de: 'Begründung', en: 'reason' },
  rationale: { de: 'Begründung', en: 'rationale' },
};
