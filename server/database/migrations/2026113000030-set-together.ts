import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is set together is set at one moment. So no question about an earlier moment sees half of it, and a whole is not held
 * against parts of another time. Statements of one transaction keep their order.
 */
export class SetTogether2026113000030 implements MigrationInterface {
  readonly name = 'SetTogether2026113000030';

  async up(database: QueryRunner): Promise<void> {
    await database.query('ALTER TABLE indicator_value ALTER set_at SET DEFAULT statement_timestamp()');
  }

  async down(database: QueryRunner): Promise<void> {
    await database.query('ALTER TABLE indicator_value ALTER set_at SET DEFAULT clock_timestamp()');
  }
}
