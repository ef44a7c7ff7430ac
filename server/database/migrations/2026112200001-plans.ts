import type { MigrationInterface, QueryRunner } from 'typeorm';

const SOURCE = `
  source_document text NOT NULL CHECK (source_document <> ''),
  source_section text CHECK (source_section <> ''),
  source_page text CHECK (source_page <> ''),
  source_kind source_kind NOT NULL`;

/** Values in their order: the levels of goals compare by it. */
const ENUMS: Readonly<Record<string, readonly string[]>> = {
  plan_status: ['DRAFT', 'ADOPTED'],
  source_kind: ['STATED', 'INFERRED'],
  goal_level: ['GUIDING_PRINCIPLE', 'STRATEGIC_GOAL', 'PRODUCT_AREA_GOAL', 'PRODUCT_GROUP_GOAL', 'PRODUCT_GOAL'],
  contribution_effect: ['SUPPORTS', 'COMPLEMENTS', 'CONFLICTS'],
  contribution_status: ['PROPOSED', 'AGREED', 'CONTESTED'],
  contribution_strength: ['LOW', 'MEDIUM', 'HIGH'],
};

/** A text that is there has letters in it: what is not known is null, never ''. */
const text = (column: string, rest = '') => `${column} text ${rest} CHECK (${column} <> '')`;

/** A reference carries the year of its record, so it can only lead to the same plan. */
const reference = (column: string, table: string, key: string) =>
  `FOREIGN KEY (year, ${column}) REFERENCES ${table} (year, ${key}) ON UPDATE CASCADE`;

const RECORDS: Readonly<Record<string, string>> = {
  legal_domain: `
    ${text('code')}, ${text('name', 'NOT NULL')}, ${text('abbreviation', 'NOT NULL')},
    PRIMARY KEY (year, code), UNIQUE (year, abbreviation)`,
  legal_provision: `
    ${text('citation')}, ${text('heading')}, ${text('legal_domain', 'NOT NULL')},
    PRIMARY KEY (year, citation), ${reference('legal_domain', 'legal_domain', 'code')}`,
  department: `${text('number')}, ${text('name', 'NOT NULL')}, PRIMARY KEY (year, number)`,
  office: `
    ${text('number')}, ${text('name', 'NOT NULL')}, department text,
    PRIMARY KEY (year, number), ${reference('department', 'department', 'number')}`,
  committee: `${text('code')}, ${text('name')}, PRIMARY KEY (year, code)`,
  product_area: `${text('number')}, ${text('name', 'NOT NULL')}, PRIMARY KEY (year, number)`,
  product_group: `
    ${text('number')}, ${text('name', 'NOT NULL')}, product_area text NOT NULL, department text, office text, committee text,
    PRIMARY KEY (year, number),
    CONSTRAINT group_number_begins_with_area_number CHECK (starts_with(number, product_area)),
    ${reference('product_area', 'product_area', 'number')}, ${reference('department', 'department', 'number')},
    ${reference('office', 'office', 'number')}, ${reference('committee', 'committee', 'code')}`,
  product: `
    ${text('number')}, ${text('name', 'NOT NULL')}, product_group text NOT NULL, office text, ${SOURCE},
    PRIMARY KEY (year, number),
    CONSTRAINT product_number_begins_with_group_number CHECK (starts_with(number, product_group)),
    ${reference('product_group', 'product_group', 'number')}, ${reference('office', 'office', 'number')}`,
  target_group: `${text('key')}, ${text('name', 'NOT NULL')}, PRIMARY KEY (year, key)`,
  field_of_action: `
    ${text('key')}, ${text('name', 'NOT NULL')}, lead_department text, ${SOURCE},
    PRIMARY KEY (year, key), ${reference('lead_department', 'department', 'number')}`,
  goal: `
    key text CHECK (key ~ '^[^\\s/]+$'), ${text('statement', 'NOT NULL')},
    level goal_level NOT NULL,
    product_area text, product_group text, product text, office text, department text, ${SOURCE},
    PRIMARY KEY (year, key),
    CONSTRAINT level_and_anchor_agree CHECK (
      (level = 'PRODUCT_AREA_GOAL') = (product_area IS NOT NULL)
      AND (level = 'PRODUCT_GROUP_GOAL') = (product_group IS NOT NULL)
      AND (level = 'PRODUCT_GOAL') = (product IS NOT NULL)),
    ${reference('product_area', 'product_area', 'number')}, ${reference('product_group', 'product_group', 'number')},
    ${reference('product', 'product', 'number')},
    ${reference('office', 'office', 'number')}, ${reference('department', 'department', 'number')}`,
  service: `
    key text CHECK (key ~ '^[^\\s/]+$'), ${text('name', 'NOT NULL')}, product text, product_group text, ${SOURCE},
    PRIMARY KEY (year, key),
    CONSTRAINT product_lies_in_product_group CHECK (product IS NULL OR product_group IS NULL OR starts_with(product, product_group)),
    ${reference('product', 'product', 'number')}, ${reference('product_group', 'product_group', 'number')}`,
  contribution: `
    service text, goal text,
    effect contribution_effect NOT NULL, status contribution_status NOT NULL, strength contribution_strength, ${text('rationale')}, ${SOURCE},
    PRIMARY KEY (year, service, goal), ${reference('service', 'service', 'key')}, ${reference('goal', 'goal', 'key')}`,
};

/** Link tables: what they link, as column, table and key. */
const LINKS: Readonly<Record<string, readonly [readonly string[], readonly string[]]>> = {
  office_legal_domain: [
    ['office', 'office', 'number'],
    ['legal_domain', 'legal_domain', 'code'],
  ],
  product_group_legal_domain: [
    ['product_group', 'product_group', 'number'],
    ['legal_domain', 'legal_domain', 'code'],
  ],
  product_provision: [
    ['product', 'product', 'number'],
    ['provision', 'legal_provision', 'citation'],
  ],
  field_of_action_office: [
    ['field_of_action', 'field_of_action', 'key'],
    ['office', 'office', 'number'],
  ],
  field_of_action_committee: [
    ['field_of_action', 'field_of_action', 'key'],
    ['committee', 'committee', 'code'],
  ],
  goal_parent: [
    ['goal', 'goal', 'key'],
    ['parent', 'goal', 'key'],
  ],
  goal_legal_domain: [
    ['goal', 'goal', 'key'],
    ['legal_domain', 'legal_domain', 'code'],
  ],
  goal_target_group: [
    ['goal', 'goal', 'key'],
    ['target_group', 'target_group', 'key'],
  ],
  goal_field_of_action: [
    ['goal', 'goal', 'key'],
    ['field_of_action', 'field_of_action', 'key'],
  ],
  service_office: [
    ['service', 'service', 'key'],
    ['office', 'office', 'number'],
  ],
  service_provision: [
    ['service', 'service', 'key'],
    ['provision', 'legal_provision', 'citation'],
  ],
  service_target_group: [
    ['service', 'service', 'key'],
    ['target_group', 'target_group', 'key'],
  ],
};

/** Plans and everything in them, with the rules a table can hold by itself. */
export class Plans2026112200001 implements MigrationInterface {
  readonly name = 'Plans2026112200001';

  async up(database: QueryRunner): Promise<void> {
    for (const [type, values] of Object.entries(ENUMS)) {
      await database.query(`CREATE TYPE ${type} AS ENUM (${values.map((value) => `'${value}'`).join(', ')})`);
    }
    await database.query(`
      CREATE TABLE plan (
        year int PRIMARY KEY CHECK (year BETWEEN 1900 AND 2200), ${text('municipality', 'NOT NULL')}, ${text('title', 'NOT NULL')},
        status plan_status NOT NULL, revision int NOT NULL DEFAULT 1 CHECK (revision > 0), ${SOURCE})`);
    const year = 'year int NOT NULL REFERENCES plan ON DELETE CASCADE';
    for (const [table, columns] of Object.entries(RECORDS)) await database.query(`CREATE TABLE ${table} (${year}, ${columns})`);
    for (const [table, ends] of Object.entries(LINKS)) {
      const columns = ends.map(([column]) => column);
      const foreignKeys = ends.map(([column, other, key]) => `${reference(column!, other!, key!)} ON DELETE CASCADE`);
      await database.query(`
        CREATE TABLE ${table} (${year}, ${columns.map((column) => `${column} text`).join(', ')},
          PRIMARY KEY (year, ${columns.join(', ')}), ${foreignKeys.join(', ')})`);
      await database.query(`CREATE INDEX ON ${table} (year, ${columns[1]})`);
    }
    for (const [table, columns] of Object.entries(RECORDS)) {
      for (const [, column] of columns.matchAll(/FOREIGN KEY \(year, (\w+)\)/g)) {
        await database.query(`CREATE INDEX ON ${table} (year, ${column})`);
      }
    }
  }

  async down(database: QueryRunner): Promise<void> {
    for (const table of [...Object.keys(LINKS), ...Object.keys(RECORDS).reverse(), 'plan'])
      await database.query(`DROP TABLE ${table}`);
    for (const type of Object.keys(ENUMS)) await database.query(`DROP TYPE ${type}`);
  }
}

/** Every table that belongs to a plan, for the rules that follow. */
export const PLAN_TABLES: readonly string[] = [...Object.keys(RECORDS), ...Object.keys(LINKS)];
