import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The records of a plan; what links two of them changes with the record that holds the list. */
const RECORD_TABLES = [
  ...['legal_domain', 'legal_provision', 'department', 'office', 'committee', 'product_area', 'product_group', 'product'],
  ...['target_group', 'field_of_action', 'goal', 'service', 'contribution', 'overlap_justification'],
];

/** What is needed to change plans: versions, the journal and the changes that were answered already. */
export class Changes2026112500001 implements MigrationInterface {
  readonly name = 'Changes2026112500001';

  async up(database: QueryRunner): Promise<void> {
    for (const table of RECORD_TABLES) {
      await database.query(`ALTER TABLE ${table} ADD version int NOT NULL DEFAULT 1 CHECK (version > 0)`);
    }
    await database.query(`CREATE TYPE contribution_side AS ENUM ('CONTRIBUTING', 'RECEIVING')`);
    await database.query(`
      ALTER TABLE contribution ADD opened_by contribution_side DEFAULT NULL,
        ADD status_reason text DEFAULT NULL CHECK (status_reason <> '')`);
    // Two laws may swap their abbreviations in one step.
    await database.query(`
      ALTER TABLE legal_domain DROP CONSTRAINT legal_domain_year_abbreviation_key,
        ADD CONSTRAINT legal_domain_year_abbreviation_key UNIQUE (year, abbreviation) DEFERRABLE INITIALLY DEFERRED`);
    await this.journal(database);
    await database.query(`
      CREATE TABLE answered_change (
        subject text, idempotency_key text, question text NOT NULL, answer jsonb NOT NULL,
        answered_at timestamptz NOT NULL DEFAULT clock_timestamp(), PRIMARY KEY (subject, idempotency_key))`);
    await database.query('CREATE INDEX ON answered_change (answered_at)');
  }

  /** It outlives the plans it tells of, so no foreign key leads to them. Nobody can change what it says. */
  private async journal(database: QueryRunner): Promise<void> {
    await database.query(`
      CREATE TYPE journal_action AS ENUM
        ('CREATED', 'CHANGED', 'REMOVED', 'PLAN_CREATED', 'PLAN_ADOPTED', 'PLAN_DISCARDED')`);
    await database.query(`
      CREATE TABLE journal_entry (
        number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        at timestamptz NOT NULL DEFAULT clock_timestamp(), year int NOT NULL, revision int NOT NULL,
        subject text NOT NULL, office text, request text NOT NULL, action journal_action NOT NULL,
        type text NOT NULL, key text NOT NULL, version int, before jsonb, after jsonb)`);
    await database.query('CREATE INDEX ON journal_entry (year, revision)');
    await database.query('CREATE INDEX ON journal_entry (year, type, key)');
    await database.query('CREATE INDEX ON journal_entry (at)');
    await database.query('CREATE INDEX ON journal_entry (year, at)');
    await database.query(`
      CREATE FUNCTION refuse_change_of_journal() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'the journal is only added to' USING ERRCODE = 'ZN005', TABLE = 'journal_entry';
      END $$`);
    await database.query(`
      CREATE TRIGGER only_added_to BEFORE UPDATE OR DELETE OR TRUNCATE ON journal_entry
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_journal()`);
    await database.query(`
      INSERT INTO journal_entry (year, revision, subject, request, action, type, key)
      SELECT year, revision, 'zielnetz', 'migration', 'PLAN_CREATED', 'Plan', '' FROM plan ORDER BY year`);
  }

  async down(database: QueryRunner): Promise<void> {
    await database.query('DROP TABLE answered_change');
    await database.query('DROP TABLE journal_entry');
    await database.query('DROP FUNCTION refuse_change_of_journal');
    await database.query('DROP TYPE journal_action');
    await database.query('ALTER TABLE contribution DROP COLUMN opened_by, DROP COLUMN status_reason');
    await database.query('DROP TYPE contribution_side');
    await database.query(`
      ALTER TABLE legal_domain DROP CONSTRAINT legal_domain_year_abbreviation_key,
        ADD CONSTRAINT legal_domain_year_abbreviation_key UNIQUE (year, abbreviation)`);
    for (const table of RECORD_TABLES) await database.query(`ALTER TABLE ${table} DROP COLUMN version`);
  }
}
