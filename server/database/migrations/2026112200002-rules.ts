import type { MigrationInterface, QueryRunner } from 'typeorm';
import { PLAN_TABLES } from './2026112200001-plans.js';

/** What a statement changes, and in which transition tables the database shows the rows. */
const CHANGES = [
  ['INSERT', 'NEW'],
  ['UPDATE', 'OLD'],
  ['UPDATE', 'NEW'],
  ['DELETE', 'OLD'],
] as const;

/** The rules that look at more than one row. */
export class Rules2026112200002 implements MigrationInterface {
  readonly name = 'Rules2026112200002';

  async up(database: QueryRunner): Promise<void> {
    await this.recordsStayInTheirPlan(database);
    await this.adoptedPlansDoNotChange(database);
    await this.parentsStandHigher(database);
    await this.servicesHaveAnOffice(database);
  }

  /**
   * The lock on the plan lets its changes happen one after the other, so that no two of them can
   * break a rule together that each of them keeps, and none slips in behind an adoption.
   */
  private async adoptedPlansDoNotChange(database: QueryRunner): Promise<void> {
    await database.query(`
      CREATE FUNCTION refuse_change_of_adopted_plan() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE affected record;
      BEGIN
        FOR affected IN SELECT year, status FROM plan WHERE year IN (SELECT changed.year FROM changed) FOR NO KEY UPDATE LOOP
          IF affected.status = 'ADOPTED' THEN
            RAISE EXCEPTION 'the plan % is adopted and does not change any more', affected.year USING ERRCODE = 'ZN001', TABLE = TG_TABLE_NAME;
          END IF;
        END LOOP;
        RETURN NULL;
      END $$`);
    await database.query(`
      CREATE FUNCTION keep_adopted_plan() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.status = 'ADOPTED' THEN
          RAISE EXCEPTION 'the plan % is adopted and does not change any more', OLD.year USING ERRCODE = 'ZN001', TABLE = 'plan';
        END IF;
        IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
        RETURN NEW;
      END $$`);
    await database.query(`
      CREATE FUNCTION refuse_truncate() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'plans are removed one by one, and only drafts' USING ERRCODE = 'ZN001', TABLE = TG_TABLE_NAME;
      END $$`);
    await database.query(`
      CREATE TRIGGER adopted_plan_stays BEFORE UPDATE OR DELETE ON plan FOR EACH ROW EXECUTE FUNCTION keep_adopted_plan()`);
    for (const table of PLAN_TABLES) {
      for (const [change, rows] of CHANGES) {
        await database.query(`
          CREATE TRIGGER adopted_plan_stays_on_${change.toLowerCase()}_${rows.toLowerCase()} AFTER ${change} ON ${table}
          REFERENCING ${rows} TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_adopted_plan()`);
      }
    }
    for (const table of ['plan', ...PLAN_TABLES]) {
      await database.query(
        `CREATE TRIGGER no_truncate BEFORE TRUNCATE ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate()`,
      );
    }
  }

  /** Foreign keys would take what refers to a record along into the other plan. */
  private async recordsStayInTheirPlan(database: QueryRunner): Promise<void> {
    await database.query(`
      CREATE FUNCTION refuse_other_plan() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'a record stays in its plan' USING ERRCODE = 'ZN004', TABLE = TG_TABLE_NAME;
      END $$`);
    for (const table of PLAN_TABLES) {
      await database.query(`
        CREATE TRIGGER a_record_stays_in_its_plan BEFORE UPDATE OF year ON ${table}
        FOR EACH ROW WHEN (OLD.year <> NEW.year) EXECUTE FUNCTION refuse_other_plan()`);
    }
  }

  /** Strictly higher, which rules out cycles as well. Checked at commit, so that goals may be moved in any order. */
  private async parentsStandHigher(database: QueryRunner): Promise<void> {
    await database.query(`
      CREATE FUNCTION parent_stands_higher(plan_year int, child text, parent text) RETURNS void LANGUAGE plpgsql AS $$
      BEGIN
        IF (SELECT level FROM goal WHERE year = plan_year AND key = parent) >= (SELECT level FROM goal WHERE year = plan_year AND key = child) THEN
          RAISE EXCEPTION 'goal % cannot derive from %, which stands on no higher level', child, parent
            USING ERRCODE = 'ZN002', TABLE = 'goal_parent';
        END IF;
      END $$`);
    await database.query(`
      CREATE FUNCTION parents_of_link() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM parent_stands_higher(NEW.year, NEW.goal, NEW.parent);
        RETURN NULL;
      END $$`);
    await database.query(`
      CREATE FUNCTION parents_and_children_of_goal() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM parent_stands_higher(year, goal, parent) FROM goal_parent WHERE year = NEW.year AND goal = NEW.key;
        PERFORM parent_stands_higher(year, goal, parent) FROM goal_parent WHERE year = NEW.year AND parent = NEW.key;
        RETURN NULL;
      END $$`);
    await database.query(`
      CREATE CONSTRAINT TRIGGER parents_stand_higher AFTER INSERT OR UPDATE ON goal_parent
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION parents_of_link()`);
    await database.query(`
      CREATE CONSTRAINT TRIGGER parents_stand_higher AFTER UPDATE OF level ON goal
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION parents_and_children_of_goal()`);
  }

  /** Checked at commit, because a service and its offices are written one after the other. */
  private async servicesHaveAnOffice(database: QueryRunner): Promise<void> {
    await database.query(`
      CREATE FUNCTION service_has_an_office() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        changed jsonb := CASE TG_TABLE_NAME WHEN 'service' THEN to_jsonb(NEW) ELSE to_jsonb(OLD) END;
        service_key text := changed ->> CASE TG_TABLE_NAME WHEN 'service' THEN 'key' ELSE 'service' END;
        service_year int := changed ->> 'year';
      BEGIN
        IF EXISTS (SELECT FROM service WHERE year = service_year AND key = service_key)
          AND NOT EXISTS (SELECT FROM service_office WHERE year = service_year AND service = service_key) THEN
          RAISE EXCEPTION 'service % has no office', service_key USING ERRCODE = 'ZN003', TABLE = 'service_office';
        END IF;
        RETURN NULL;
      END $$`);
    await database.query(`
      CREATE CONSTRAINT TRIGGER service_has_an_office AFTER INSERT OR UPDATE OF key ON service
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION service_has_an_office()`);
    await database.query(`
      CREATE CONSTRAINT TRIGGER service_has_an_office AFTER UPDATE OR DELETE ON service_office
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION service_has_an_office()`);
  }

  async down(database: QueryRunner): Promise<void> {
    for (const rule of [
      'refuse_other_plan',
      'refuse_change_of_adopted_plan',
      'keep_adopted_plan',
      'refuse_truncate',
      'parents_of_link',
      'parents_and_children_of_goal',
      'parent_stands_higher',
      'service_has_an_office',
    ]) {
      await database.query(`DROP FUNCTION ${rule} CASCADE`);
    }
  }
}
