import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whom an indicator counts, and what it is a part of. */
export class IndicatorParts2026113000010 implements MigrationInterface {
  readonly name = 'IndicatorParts2026113000010';

  async up(database: QueryRunner): Promise<void> {
    await database.query(`CREATE TYPE indicator_subject AS ENUM ('PEOPLE', 'HOUSEHOLDS', 'CASES')`);
    await database.query(`
      ALTER TABLE indicator
        ADD subject indicator_subject,
        ADD part_of text,
        ADD CONSTRAINT no_part_of_itself CHECK (part_of <> key),
        ADD FOREIGN KEY (year, part_of) REFERENCES indicator (year, key) ON UPDATE CASCADE`);
    await database.query('CREATE INDEX ON indicator (year, part_of)');
  }

  async down(database: QueryRunner): Promise<void> {
    await database.query('ALTER TABLE indicator DROP part_of, DROP subject');
    await database.query('DROP TYPE indicator_subject');
  }
}
