import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The rights of applications to ask. A row never changes but once, when it is revoked, and stays as evidence. */
export class ServiceTokens2026112500010 implements MigrationInterface {
  readonly name = 'ServiceTokens2026112500010';

  async up(database: QueryRunner): Promise<void> {
    await database.query(`
      CREATE TABLE service_token (
        id text PRIMARY KEY CHECK (id ~ '^[0-9a-f]{16}$'),
        hash text NOT NULL UNIQUE CHECK (hash ~ '^[0-9a-f]{64}$'),
        name text NOT NULL CHECK (name ~ '^[^[:cntrl:]]{1,200}$'),
        roles text[] NOT NULL CHECK (cardinality(roles) > 0 AND roles <@ ARRAY['READER', 'EDITOR', 'STEERING', 'ADMIN']),
        office text CHECK (office <> ''),
        fields_of_action text[] NOT NULL,
        created_by text NOT NULL CHECK (created_by <> ''),
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL CHECK (expires_at > created_at),
        revoked_at timestamptz,
        CONSTRAINT an_editor_has_an_office CHECK (office IS NOT NULL OR NOT 'EDITOR' = ANY (roles)),
        CONSTRAINT steering_has_fields CHECK (cardinality(fields_of_action) > 0 OR NOT 'STEERING' = ANY (roles)))`);
    await database.query(`
      CREATE FUNCTION only_revoke_service_token() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'UPDATE' AND OLD.revoked_at IS NULL AND NEW.revoked_at IS NOT NULL
          AND to_jsonb(OLD) - 'revoked_at' = to_jsonb(NEW) - 'revoked_at' THEN RETURN NEW; END IF;
        RAISE EXCEPTION 'a service token is only revoked, and only once' USING ERRCODE = 'ZN010';
      END $$`);
    await database.query(`
      CREATE TRIGGER only_revoke BEFORE UPDATE OR DELETE ON service_token
      FOR EACH ROW EXECUTE FUNCTION only_revoke_service_token()`);
    await database.query(`
      CREATE TRIGGER no_truncate BEFORE TRUNCATE ON service_token FOR EACH STATEMENT EXECUTE FUNCTION only_revoke_service_token()`);
  }

  async down(database: QueryRunner): Promise<void> {
    await database.query('DROP TABLE service_token');
    await database.query('DROP FUNCTION only_revoke_service_token()');
  }
}
