import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLE = 'area_total';

/** What a statement changes, and in which transition tables the database shows the rows. */
const CHANGES = [
  ['INSERT', 'NEW'],
  ['UPDATE', 'OLD'],
  ['UPDATE', 'NEW'],
  ['DELETE', 'OLD'],
] as const;

/** The totals of product areas as a budget prints them, which stay with the plan they were printed in. */
export class AreaTotals2026113000040 implements MigrationInterface {
  readonly name = 'AreaTotals2026113000040';

  async up(database: QueryRunner): Promise<void> {
    await database.query(`
      CREATE TABLE ${TABLE} (
        year int NOT NULL, product_area text NOT NULL, fiscal_year int NOT NULL CHECK (fiscal_year BETWEEN 1900 AND 2199),
        side budget_side NOT NULL, amount numeric NOT NULL CHECK (amount >= 0 AND amount < 1e15 AND scale(amount) <= 2),
        source_document text NOT NULL CHECK (source_document <> ''), source_section text CHECK (source_section <> ''),
        source_page text CHECK (source_page <> ''), source_kind source_kind NOT NULL,
        PRIMARY KEY (year, product_area, fiscal_year, side),
        FOREIGN KEY (year, product_area) REFERENCES product_area (year, number) ON DELETE CASCADE)`);
    // The rules that the second migration gave to every table of a plan that was there then.
    for (const [change, rows] of CHANGES) {
      await database.query(`
        CREATE TRIGGER adopted_plan_stays_on_${change.toLowerCase()}_${rows.toLowerCase()} AFTER ${change} ON ${TABLE}
        REFERENCING ${rows} TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_adopted_plan()`);
    }
    await database.query(`
      CREATE TRIGGER no_truncate BEFORE TRUNCATE ON ${TABLE} FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate()`);
    await database.query(`
      CREATE TRIGGER a_record_stays_in_its_plan BEFORE UPDATE OF year ON ${TABLE}
      FOR EACH ROW WHEN (OLD.year <> NEW.year) EXECUTE FUNCTION refuse_other_plan()`);
  }

  async down(database: QueryRunner): Promise<void> {
    await database.query(`DROP TABLE ${TABLE}`);
  }
}
