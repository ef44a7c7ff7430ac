import type { MigrationInterface, QueryRunner } from 'typeorm';

const ENUMS: Readonly<Record<string, readonly string[]>> = {
  budget_side: ['REVENUE', 'EXPENDITURE'],
  amount_kind: ['BUDGETED', 'ACTUAL'],
};

const text = (column: string, rest = '') => `${column} text ${rest} CHECK (${column} <> '')`;

/** Amounts of the operating budgets: only added to, and beside the plans, so that results go on arriving. */
export class BudgetAmounts2026112500031 implements MigrationInterface {
  readonly name = 'BudgetAmounts2026112500031';

  async up(database: QueryRunner): Promise<void> {
    for (const [type, values] of Object.entries(ENUMS)) {
      await database.query(`CREATE TYPE ${type} AS ENUM (${values.map((value) => `'${value}'`).join(', ')})`);
    }
    await database.query(`ALTER TYPE journal_action ADD VALUE 'AMOUNT_SET' BEFORE 'PLAN_CREATED'`);
    await database.query(`
      CREATE TABLE budget_amount (
        year int NOT NULL, product_group text NOT NULL, fiscal_year int NOT NULL CHECK (fiscal_year BETWEEN 1900 AND 2199),
        side budget_side NOT NULL, line text NOT NULL CHECK (line ~ '^(TOTAL|[1-9]\\d?)$'), kind amount_kind NOT NULL,
        version int NOT NULL CHECK (version > 0), ${text('name', 'NOT NULL')},
        amount numeric CHECK (amount >= 0 AND amount < 1e15 AND scale(amount) <= 2),
        refunded_share numeric CHECK (refunded_share > 0 AND refunded_share <= 100 AND scale(refunded_share) <= 4),
        ${text('refunded_by')}, ${text('reason')}, ${text('set_by', 'NOT NULL')}, ${text('office')},
        set_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        ${text('source_document', 'NOT NULL')}, ${text('source_section')}, ${text('source_page')}, source_kind source_kind NOT NULL,
        PRIMARY KEY (year, product_group, fiscal_year, side, line, kind, version),
        CONSTRAINT taken_back_with_a_reason CHECK (amount IS NOT NULL OR reason IS NOT NULL),
        CONSTRAINT refunded_by_somebody CHECK ((refunded_share IS NULL) = (refunded_by IS NULL)),
        FOREIGN KEY (year, product_group) REFERENCES product_group (year, number) ON DELETE CASCADE)`);
    await this.onlyAddedTo(database);
    await this.budgetedAmountsStay(database);
  }

  /** Amounts go with their group, which only a draft can lose, and in no other way. */
  private async onlyAddedTo(database: QueryRunner): Promise<void> {
    await database.query(`
      CREATE FUNCTION refuse_change_of_amount() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'DELETE' AND NOT EXISTS (SELECT FROM product_group WHERE year = OLD.year AND number = OLD.product_group) THEN
          RETURN OLD;
        END IF;
        RAISE EXCEPTION 'amounts are only added to' USING ERRCODE = 'ZN040', TABLE = 'budget_amount';
      END $$`);
    await database.query(`
      CREATE TRIGGER only_added_to BEFORE UPDATE OR DELETE ON budget_amount
      FOR EACH ROW EXECUTE FUNCTION refuse_change_of_amount()`);
    await database.query(`
      CREATE TRIGGER no_truncate BEFORE TRUNCATE ON budget_amount FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate()`);
  }

  /** The lock lets no amount slip in behind an adoption. Results lock nothing. */
  private async budgetedAmountsStay(database: QueryRunner): Promise<void> {
    await database.query(`
      CREATE FUNCTION refuse_amount_of_adopted_plan() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE affected record;
      BEGIN
        FOR affected IN
          SELECT year, status FROM plan WHERE year IN (SELECT added.year FROM added WHERE kind = 'BUDGETED') FOR NO KEY UPDATE
        LOOP
          IF affected.status = 'ADOPTED' THEN
            RAISE EXCEPTION 'the plan % is adopted, and its amounts do not change any more', affected.year
              USING ERRCODE = 'ZN001', TABLE = 'budget_amount';
          END IF;
        END LOOP;
        RETURN NULL;
      END $$`);
    await database.query(`
      CREATE TRIGGER budgeted_amounts_stay AFTER INSERT ON budget_amount
      REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION refuse_amount_of_adopted_plan()`);
  }

  /** An enum loses no value, so the journal gets another one; it must not tell of amounts any more. */
  async down(database: QueryRunner): Promise<void> {
    await database.query('DROP TABLE budget_amount');
    await database.query('DROP FUNCTION refuse_change_of_amount, refuse_amount_of_adopted_plan');
    for (const type of Object.keys(ENUMS)) await database.query(`DROP TYPE ${type}`);
    await database.query('ALTER TYPE journal_action RENAME TO journal_action_with_amounts');
    await database.query(`
      CREATE TYPE journal_action AS ENUM
        ('CREATED', 'CHANGED', 'REMOVED', 'VALUE_SET', 'STEP_TAKEN', 'PLAN_CREATED', 'PLAN_ADOPTED', 'PLAN_DISCARDED')`);
    await database.query('ALTER TABLE journal_entry ALTER action TYPE journal_action USING action::text::journal_action');
    await database.query('DROP TYPE journal_action_with_amounts');
  }
}
