import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLE = 'indicator';

const ENUMS: Readonly<Record<string, readonly string[]>> = {
  indicator_kind: ['TARGET', 'STANDARD', 'OUTPUT', 'FAIRNESS'],
  indicator_direction: ['MORE', 'LESS', 'KEEP'],
};

const REFERENCES = [
  ['provision', 'legal_provision', 'citation'],
  ['goal', 'goal', 'key'],
  ['product_group', 'product_group', 'number'],
  ['product', 'product', 'number'],
] as const;

/** What a statement changes, and in which transition tables the database shows the rows. */
const CHANGES = [
  ['INSERT', 'NEW'],
  ['UPDATE', 'OLD'],
  ['UPDATE', 'NEW'],
  ['DELETE', 'OLD'],
] as const;

const text = (column: string, rest = '') => `${column} text ${rest} CHECK (${column} <> '')`;
/** A day as text; days of this form compare as texts. */
const day = (column: string) => `${column} text CHECK (${column} ~ '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$')`;

/** What is measured, as a plan defines it. */
export class Indicators2026112500020 implements MigrationInterface {
  readonly name = 'Indicators2026112500020';

  async up(database: QueryRunner): Promise<void> {
    for (const [type, values] of Object.entries(ENUMS)) {
      await database.query(`CREATE TYPE ${type} AS ENUM (${values.map((value) => `'${value}'`).join(', ')})`);
    }
    const references = REFERENCES.map(
      ([column, table, key]) => `FOREIGN KEY (year, ${column}) REFERENCES ${table} (year, ${key}) ON UPDATE CASCADE`,
    );
    await database.query(`
      CREATE TABLE ${TABLE} (
        year int NOT NULL REFERENCES plan ON DELETE CASCADE,
        version int NOT NULL DEFAULT 1 CHECK (version > 0),
        key text CHECK (key ~ '^[^\\s/]+$'), ${text('name', 'NOT NULL')}, ${text('unit', 'NOT NULL')},
        kind indicator_kind NOT NULL, direction indicator_direction,
        ${text('numerator')}, ${text('denominator')}, ${text('dimension')}, ${day('valid_from')}, ${day('valid_to')},
        ${REFERENCES.map(([column]) => `${column} text`).join(', ')},
        ${text('source_document', 'NOT NULL')}, ${text('source_section')}, ${text('source_page')}, source_kind source_kind NOT NULL,
        PRIMARY KEY (year, key),
        CONSTRAINT at_most_one_anchor CHECK (num_nonnulls(goal, product_group, product) <= 1),
        CONSTRAINT valid_from_not_after_valid_to CHECK (valid_from <= valid_to),
        ${references.join(', ')})`);
    for (const [column] of REFERENCES) await database.query(`CREATE INDEX ON ${TABLE} (year, ${column})`);
    await this.keepsTheRulesOfPlans(database);
  }

  /** The rules that the second migration gave to every table that was there then. */
  private async keepsTheRulesOfPlans(database: QueryRunner): Promise<void> {
    for (const [change, rows] of CHANGES) {
      await database.query(`
        CREATE TRIGGER adopted_plan_stays_on_${change.toLowerCase()}_${rows.toLowerCase()} AFTER ${change} ON ${TABLE}
        REFERENCING ${rows} TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_adopted_plan()`);
    }
    await database.query(
      `CREATE TRIGGER no_truncate BEFORE TRUNCATE ON ${TABLE} FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate()`,
    );
    await database.query(`
      CREATE TRIGGER a_record_stays_in_its_plan BEFORE UPDATE OF year ON ${TABLE}
      FOR EACH ROW WHEN (OLD.year <> NEW.year) EXECUTE FUNCTION refuse_other_plan()`);
  }

  async down(database: QueryRunner): Promise<void> {
    await database.query(`DROP TABLE ${TABLE}`);
    for (const type of Object.keys(ENUMS)) await database.query(`DROP TYPE ${type}`);
  }
}
