import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLE = 'overlap_justification';

const reference = (column: string, table: string, key: string) =>
  `FOREIGN KEY (year, ${column}) REFERENCES ${table} (year, ${key}) ON UPDATE CASCADE`;

const REFERENCES = [
  ['service', 'service', 'key'],
  ['other_service', 'service', 'key'],
  ['product', 'product', 'number'],
  ['other_product', 'product', 'number'],
] as const;

/** What a statement changes, and in which transition tables the database shows the rows. */
const CHANGES = [
  ['INSERT', 'NEW'],
  ['UPDATE', 'OLD'],
  ['UPDATE', 'NEW'],
  ['DELETE', 'OLD'],
] as const;

/** What a product is about, and why two services or products may overlap. */
export class Overlaps2026112300001 implements MigrationInterface {
  readonly name = 'Overlaps2026112300001';

  async up(database: QueryRunner): Promise<void> {
    await database.query(`ALTER TABLE product ADD description text CHECK (description <> '')`);
    await database.query(`
      CREATE TABLE ${TABLE} (
        year int NOT NULL REFERENCES plan ON DELETE CASCADE,
        key text CHECK (key ~ '^[^\\s/]+$'), service text, other_service text, product text, other_product text,
        reason text NOT NULL CHECK (reason <> ''),
        source_document text NOT NULL CHECK (source_document <> ''), source_section text CHECK (source_section <> ''),
        source_page text CHECK (source_page <> ''), source_kind source_kind NOT NULL,
        PRIMARY KEY (year, key),
        CONSTRAINT two_services_or_two_products CHECK (
          (service IS NULL) = (other_service IS NULL) AND (product IS NULL) = (other_product IS NULL)
          AND (service IS NULL) <> (product IS NULL) AND service <> other_service IS NOT FALSE AND product <> other_product IS NOT FALSE),
        ${REFERENCES.map(([column, table, key]) => reference(column, table, key)).join(', ')})`);
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
    await database.query('ALTER TABLE product DROP COLUMN description');
  }
}
