import type { MigrationInterface, QueryRunner } from 'typeorm';

const ENUMS: Readonly<Record<string, readonly string[]>> = {
  indicator_value_kind: [
    ...['ACTUAL', 'BUDGETED', 'PLANNED', 'REFERENCE', 'CORRIDOR_LOW', 'CORRIDOR_HIGH', 'OFFERED', 'AGREED', 'FORECAST'],
  ],
  // Shorter ones first: they stand before longer ones that begin on the same day.
  period_type: ['CUT_OFF_DATE', 'MONTH', 'QUARTER', 'YEAR'],
};

const BEGINNINGS = `CASE period_type
  WHEN 'YEAR' THEN date_trunc('year', first_day::timestamp) WHEN 'QUARTER' THEN date_trunc('quarter', first_day::timestamp)
  WHEN 'MONTH' THEN date_trunc('month', first_day::timestamp) ELSE first_day::timestamp END`;
const LENGTHS = `CASE period_type
  WHEN 'YEAR' THEN interval '1 year' WHEN 'QUARTER' THEN interval '3 months' WHEN 'MONTH' THEN interval '1 month'
  ELSE interval '1 day' END`;

/** Values of indicators over time: only added to, and beside the plans, so that they go on arriving when those are adopted. */
export class IndicatorValues2026112500021 implements MigrationInterface {
  readonly name = 'IndicatorValues2026112500021';

  async up(database: QueryRunner): Promise<void> {
    for (const [type, values] of Object.entries(ENUMS)) {
      await database.query(`CREATE TYPE ${type} AS ENUM (${values.map((value) => `'${value}'`).join(', ')})`);
    }
    await database.query(`ALTER TYPE journal_action ADD VALUE 'VALUE_SET' BEFORE 'PLAN_CREATED'`);
    // The key is the index that every question goes by: the values of an indicator, in the order of their periods.
    await database.query(`
      CREATE TABLE indicator_value (
        year int NOT NULL, indicator text NOT NULL, first_day date NOT NULL, period_type period_type NOT NULL,
        kind indicator_value_kind NOT NULL, version int NOT NULL CHECK (version > 0), last_day date NOT NULL,
        value numeric, reason text CHECK (reason <> ''), set_by text NOT NULL CHECK (set_by <> ''), office text CHECK (office <> ''),
        set_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        source_document text NOT NULL CHECK (source_document <> ''), source_section text CHECK (source_section <> ''),
        source_page text CHECK (source_page <> ''), source_kind source_kind NOT NULL,
        PRIMARY KEY (year, indicator, first_day, period_type, kind, version),
        CONSTRAINT a_period_begins_where_it_can CHECK (first_day = ${BEGINNINGS}),
        CONSTRAINT a_period_is_as_long_as_its_type CHECK (last_day = first_day::timestamp + ${LENGTHS} - interval '1 day'),
        CONSTRAINT not_set_with_a_reason CHECK (value IS NOT NULL OR reason IS NOT NULL),
        CONSTRAINT a_number_of_sensible_length CHECK (abs(value) < 1e20 AND scale(value) <= 10),
        FOREIGN KEY (year, indicator) REFERENCES indicator (year, key) ON DELETE CASCADE)`);
    await this.onlyAddedTo(database);
    await this.ownTargetsStay(database);
  }

  /** Values go with their indicator, which only a draft can lose, and in no other way. */
  private async onlyAddedTo(database: QueryRunner): Promise<void> {
    await database.query(`
      CREATE FUNCTION refuse_change_of_value() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'DELETE' AND NOT EXISTS (SELECT FROM indicator WHERE year = OLD.year AND key = OLD.indicator) THEN
          RETURN OLD;
        END IF;
        RAISE EXCEPTION 'values of indicators are only added to' USING ERRCODE = 'ZN020', TABLE = 'indicator_value';
      END $$`);
    await database.query(`
      CREATE TRIGGER only_added_to BEFORE UPDATE OR DELETE ON indicator_value
      FOR EACH ROW EXECUTE FUNCTION refuse_change_of_value()`);
    await database.query(`
      CREATE TRIGGER no_truncate BEFORE TRUNCATE ON indicator_value FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate()`);
  }

  /** The lock lets no target slip in behind an adoption. Most values are none, and lock nothing. */
  private async ownTargetsStay(database: QueryRunner): Promise<void> {
    await database.query(`
      CREATE FUNCTION refuse_target_of_adopted_plan() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE affected record;
      BEGIN
        FOR affected IN
          SELECT year, status FROM plan
          WHERE year IN (SELECT added.year FROM added WHERE kind IN ('BUDGETED', 'PLANNED')) FOR NO KEY UPDATE
        LOOP
          IF affected.status = 'ADOPTED' THEN
            RAISE EXCEPTION 'the plan % is adopted, and its targets do not change any more', affected.year
              USING ERRCODE = 'ZN001', TABLE = 'indicator_value';
          END IF;
        END LOOP;
        RETURN NULL;
      END $$`);
    await database.query(`
      CREATE TRIGGER own_targets_stay AFTER INSERT ON indicator_value
      REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION refuse_target_of_adopted_plan()`);
  }

  /** An enum loses no value, so the journal gets another one; it must not tell of values any more. */
  async down(database: QueryRunner): Promise<void> {
    await database.query('DROP TABLE indicator_value');
    await database.query('DROP FUNCTION refuse_change_of_value, refuse_target_of_adopted_plan');
    for (const type of Object.keys(ENUMS)) await database.query(`DROP TYPE ${type}`);
    await database.query('ALTER TYPE journal_action RENAME TO journal_action_with_values');
    await database.query(`
      CREATE TYPE journal_action AS ENUM
        ('CREATED', 'CHANGED', 'REMOVED', 'PLAN_CREATED', 'PLAN_ADOPTED', 'PLAN_DISCARDED')`);
    await database.query('ALTER TABLE journal_entry ALTER action TYPE journal_action USING action::text::journal_action');
    await database.query('DROP TYPE journal_action_with_values');
  }
}
