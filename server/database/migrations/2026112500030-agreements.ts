import type { MigrationInterface, QueryRunner } from 'typeorm';

const ENUMS: Readonly<Record<string, readonly string[]>> = {
  agreement_status: ['FRAME_RECEIVED', 'OFFERED', 'JUSTIFIED', 'ACCEPTED', 'MODIFIED', 'SIGNED', 'REPORTED', 'FOLLOWED_UP'],
  target_origin: ['FEDERATION', 'LAND', 'CITY'],
};

/** Which state follows which; whose step that is and what it needs the hub knows. */
const STEPS: readonly (readonly [from: string, to: string])[] = [
  ['', 'FRAME_RECEIVED'],
  ['FRAME_RECEIVED', 'OFFERED'],
  ['OFFERED', 'OFFERED'],
  ['OFFERED', 'ACCEPTED'],
  ['OFFERED', 'JUSTIFIED'],
  ['JUSTIFIED', 'ACCEPTED'],
  ['JUSTIFIED', 'MODIFIED'],
  ['ACCEPTED', 'SIGNED'],
  ['MODIFIED', 'SIGNED'],
  ['SIGNED', 'REPORTED'],
  ['REPORTED', 'FOLLOWED_UP'],
  ['FOLLOWED_UP', 'FOLLOWED_UP'],
];

const TABLES = ['target_agreement', 'agreement_target', 'agreement_step'] as const;

const text = (column: string, rest = '') => `${column} text ${rest} CHECK (${column} <> '')`;
const OF_AGREEMENT = 'FOREIGN KEY (year, agreement) REFERENCES target_agreement (year, key) ON DELETE CASCADE';

/** Target agreements: beside the plans, only added to, and going on in the order of their steps. */
export class Agreements2026112500030 implements MigrationInterface {
  readonly name = 'Agreements2026112500030';

  async up(database: QueryRunner): Promise<void> {
    for (const [type, values] of Object.entries(ENUMS)) {
      await database.query(`CREATE TYPE ${type} AS ENUM (${values.map((value) => `'${value}'`).join(', ')})`);
    }
    await database.query(`ALTER TYPE journal_action ADD VALUE 'STEP_TAKEN' BEFORE 'PLAN_CREATED'`);
    await database.query(`
      CREATE TABLE target_agreement (
        year int NOT NULL REFERENCES plan ON DELETE CASCADE, key text CHECK (key ~ '^[^\\s/]+$'), ${text('title', 'NOT NULL')},
        target_year int NOT NULL CHECK (target_year BETWEEN 1900 AND 2199), ${text('partner', 'NOT NULL')},
        office text NOT NULL, committee text NOT NULL, provision text,
        PRIMARY KEY (year, key),
        FOREIGN KEY (year, office) REFERENCES office (year, number),
        FOREIGN KEY (year, committee) REFERENCES committee (year, code),
        FOREIGN KEY (year, provision) REFERENCES legal_provision (year, citation))`);
    // With its plan a target goes at once, as its indicator does: by way of the agreement it would go too late.
    await database.query(`
      CREATE TABLE agreement_target (
        year int NOT NULL REFERENCES plan ON DELETE CASCADE, agreement text NOT NULL, indicator text NOT NULL,
        origin target_origin NOT NULL,
        PRIMARY KEY (year, agreement, indicator), ${OF_AGREEMENT},
        FOREIGN KEY (year, indicator) REFERENCES indicator (year, key))`);
    await database.query('CREATE INDEX ON agreement_target (year, indicator)');
    await database.query(`
      CREATE TABLE agreement_step (
        year int NOT NULL, agreement text NOT NULL, number int NOT NULL, status agreement_status NOT NULL, date date NOT NULL,
        ${text('reason')}, ${text('actor', 'NOT NULL')}, ${text('office')}, recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        ${text('source_document', 'NOT NULL')}, ${text('source_section')}, ${text('source_page')}, source_kind source_kind NOT NULL,
        PRIMARY KEY (year, agreement, number), ${OF_AGREEMENT},
        CONSTRAINT a_deviation_has_a_reason CHECK (status NOT IN ('JUSTIFIED', 'MODIFIED') OR reason IS NOT NULL))`);
    await this.onlyAddedTo(database);
    await this.inTheOrderOfSteps(database);
  }

  /** An agreement goes with its plan, its targets and steps go with it, and in no other way. */
  private async onlyAddedTo(database: QueryRunner): Promise<void> {
    await database.query(`
      CREATE FUNCTION refuse_change_of_agreement() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'DELETE' THEN
          IF NOT EXISTS (SELECT FROM plan WHERE year = OLD.year) THEN RETURN OLD; END IF;
        END IF;
        RAISE EXCEPTION 'target agreements are only added to' USING ERRCODE = 'ZN030', TABLE = TG_TABLE_NAME;
      END $$`);
    for (const table of TABLES) {
      await database.query(`
        CREATE TRIGGER only_added_to BEFORE UPDATE OR DELETE ON ${table}
        FOR EACH ROW EXECUTE FUNCTION refuse_change_of_agreement()`);
      await database.query(`
        CREATE TRIGGER no_truncate BEFORE TRUNCATE ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate()`);
    }
  }

  private async inTheOrderOfSteps(database: QueryRunner): Promise<void> {
    const steps = STEPS.map(([from, to]) => `('${from}', '${to}')`).join(', ');
    await database.query(`
      CREATE FUNCTION refuse_wrong_step() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE last agreement_step;
      BEGIN
        SELECT * INTO last FROM agreement_step WHERE year = NEW.year AND agreement = NEW.agreement ORDER BY number DESC LIMIT 1;
        IF NEW.number <> coalesce(last.number, 0) + 1 OR NEW.date < last.date
          OR (coalesce(last.status::text, ''), NEW.status::text) NOT IN (${steps})
        THEN
          RAISE EXCEPTION 'the step % (%) does not follow %', NEW.number, NEW.status, coalesce(last.status::text, 'nothing')
            USING ERRCODE = 'ZN031', TABLE = 'agreement_step';
        END IF;
        RETURN NEW;
      END $$`);
    await database.query(`
      CREATE TRIGGER in_the_order_of_steps BEFORE INSERT ON agreement_step FOR EACH ROW EXECUTE FUNCTION refuse_wrong_step()`);
    await database.query(`
      CREATE FUNCTION refuse_late_target() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (SELECT FROM agreement_step WHERE year = NEW.year AND agreement = NEW.agreement) THEN
          RAISE EXCEPTION 'the targets of an agreement stand with its first step' USING ERRCODE = 'ZN032', TABLE = 'agreement_target';
        END IF;
        RETURN NEW;
      END $$`);
    await database.query(`
      CREATE TRIGGER before_the_first_step BEFORE INSERT ON agreement_target FOR EACH ROW EXECUTE FUNCTION refuse_late_target()`);
  }

  /** An enum loses no value, so the journal gets another one; it must not tell of agreements any more. */
  async down(database: QueryRunner): Promise<void> {
    for (const table of TABLES.toReversed()) await database.query(`DROP TABLE ${table}`);
    await database.query('DROP FUNCTION refuse_change_of_agreement, refuse_wrong_step, refuse_late_target');
    for (const type of Object.keys(ENUMS)) await database.query(`DROP TYPE ${type}`);
    await database.query('ALTER TYPE journal_action RENAME TO journal_action_with_steps');
    await database.query(`
      CREATE TYPE journal_action AS ENUM
        ('CREATED', 'CHANGED', 'REMOVED', 'VALUE_SET', 'PLAN_CREATED', 'PLAN_ADOPTED', 'PLAN_DISCARDED')`);
    await database.query('ALTER TABLE journal_entry ALTER action TYPE journal_action USING action::text::journal_action');
    await database.query('DROP TYPE journal_action_with_steps');
  }
}
