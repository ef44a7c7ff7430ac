import type { MigrationInterface, QueryRunner } from 'typeorm';

const SCOPES = ['CITY', 'DEPARTMENT', 'OFFICE', 'PRODUCT_AREA', 'PRODUCT_GROUP', 'FIELD_OF_ACTION'];
const ACTIONS = ['REMARK_SET', 'REPORT_ISSUED'];

const text = (column: string, rest = '') => `${column} text ${rest} CHECK (${column} <> '')`;

/** Remarks on deviations, only added to; and controlling reports, which stay as they were issued. */
export class Controlling2026113000020 implements MigrationInterface {
  readonly name = 'Controlling2026113000020';

  async up(database: QueryRunner): Promise<void> {
    for (const action of ACTIONS) await database.query(`ALTER TYPE journal_action ADD VALUE '${action}' BEFORE 'PLAN_CREATED'`);
    await database.query(`CREATE TYPE report_scope_kind AS ENUM (${SCOPES.map((scope) => `'${scope}'`).join(', ')})`);
    await database.query(`
      CREATE TABLE deviation_remark (
        year int NOT NULL, indicator text, goal text, quarter int NOT NULL CHECK (quarter BETWEEN 1 AND 4),
        about text NOT NULL CHECK (about =
          CASE WHEN goal IS NULL THEN format('Indicator:%s/%s', year, indicator) ELSE format('Goal:%s/%s', year, goal) END),
        version int NOT NULL CHECK (version > 0), ${text('cause', 'NOT NULL')}, ${text('proposal')}, ${text('decided_by')},
        ${text('set_by', 'NOT NULL')}, ${text('office')}, set_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (year, quarter, about, version),
        CONSTRAINT about_one CHECK (num_nonnulls(indicator, goal) = 1),
        FOREIGN KEY (year, indicator) REFERENCES indicator (year, key) ON DELETE CASCADE,
        FOREIGN KEY (year, goal) REFERENCES goal (year, key) ON DELETE CASCADE)`);
    await database.query('CREATE INDEX ON deviation_remark (year, indicator)');
    await database.query('CREATE INDEX ON deviation_remark (year, goal)');
    await database.query(`
      CREATE TABLE controlling_report (
        year int NOT NULL REFERENCES plan, number int NOT NULL CHECK (number > 0),
        quarter int NOT NULL CHECK (quarter BETWEEN 1 AND 4), scope_kind report_scope_kind NOT NULL, ${text('scope_key')},
        ${text('scope_name', 'NOT NULL')},
        content text NOT NULL, hash text NOT NULL, ${text('issued_by', 'NOT NULL')}, ${text('office')},
        issued_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (year, number),
        CONSTRAINT everything_has_no_key CHECK ((scope_kind = 'CITY') = (scope_key IS NULL)),
        CONSTRAINT hash_of_content CHECK (hash = encode(sha256(convert_to(content, 'UTF8')), 'hex')))`);
    await this.remarksAreOnlyAddedTo(database);
    await this.reportsStay(database);
  }

  /** Remarks go with what they are about, which only a draft can lose, and in no other way. */
  private async remarksAreOnlyAddedTo(database: QueryRunner): Promise<void> {
    await database.query(`
      CREATE FUNCTION refuse_change_of_remark() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'DELETE' AND NOT EXISTS (SELECT FROM indicator WHERE year = OLD.year AND key = OLD.indicator)
          AND NOT EXISTS (SELECT FROM goal WHERE year = OLD.year AND key = OLD.goal) THEN
          RETURN OLD;
        END IF;
        RAISE EXCEPTION 'remarks are only added to' USING ERRCODE = 'ZN050', TABLE = 'deviation_remark';
      END $$`);
    await database.query(`
      CREATE TRIGGER only_added_to BEFORE UPDATE OR DELETE ON deviation_remark
      FOR EACH ROW EXECUTE FUNCTION refuse_change_of_remark()`);
    await database.query(`
      CREATE TRIGGER no_truncate BEFORE TRUNCATE ON deviation_remark FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate()`);
  }

  /** A report is issued on an adopted plan, which does not go any more. */
  private async reportsStay(database: QueryRunner): Promise<void> {
    await database.query(`
      CREATE FUNCTION refuse_change_of_report() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'a report that was issued stays as it is' USING ERRCODE = 'ZN051', TABLE = 'controlling_report';
      END $$`);
    await database.query(`
      CREATE FUNCTION refuse_report_on_draft() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (SELECT FROM plan WHERE year = NEW.year AND status <> 'ADOPTED') THEN
          RAISE EXCEPTION 'reports are issued on adopted plans' USING ERRCODE = 'ZN052', TABLE = 'controlling_report';
        END IF;
        RETURN NEW;
      END $$`);
    await database.query(`
      CREATE TRIGGER stays BEFORE UPDATE OR DELETE ON controlling_report
      FOR EACH ROW EXECUTE FUNCTION refuse_change_of_report()`);
    await database.query(`
      CREATE TRIGGER on_adopted_plans BEFORE INSERT ON controlling_report
      FOR EACH ROW EXECUTE FUNCTION refuse_report_on_draft()`);
    await database.query(`
      CREATE TRIGGER no_truncate BEFORE TRUNCATE ON controlling_report FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate()`);
  }

  /** An enum loses no value, so the journal gets another one; it must not tell of remarks and reports any more. */
  async down(database: QueryRunner): Promise<void> {
    await database.query('DROP TABLE deviation_remark, controlling_report');
    await database.query('DROP FUNCTION refuse_change_of_remark, refuse_change_of_report, refuse_report_on_draft');
    await database.query('DROP TYPE report_scope_kind');
    await database.query('ALTER TYPE journal_action RENAME TO journal_action_with_reports');
    const [{ others }] = await database.query(
      `SELECT string_agg(quote_literal(enumlabel), ', ' ORDER BY enumsortorder) AS others FROM pg_enum
       WHERE enumtypid = 'journal_action_with_reports'::regtype AND enumlabel <> ALL ($1)`,
      [ACTIONS],
    );
    await database.query(`CREATE TYPE journal_action AS ENUM (${others})`);
    await database.query('ALTER TABLE journal_entry ALTER action TYPE journal_action USING action::text::journal_action');
    await database.query('DROP TYPE journal_action_with_reports');
  }
}
