import type { PlanRecord } from '../schema/plans/plan-record.js';
import { OVERLAP_RULES } from './analysis/overlaps/overlap.rules.js';
import { PRODUCT_GROUP_RULES, PRODUCT_RULES } from './budget/budget.rules.js';
import { GOAL_RULES } from './goals/goal.rules.js';
import type { RulesOf } from './graph/rule.js';
import { INDICATOR_RULES } from './indicators/indicator.rules.js';
import { LEGAL_DOMAIN_RULES, LEGAL_PROVISION_RULES } from './law/law.rules.js';
import { SERVICE_RULES } from './services/service.rules.js';

/** The rules of everything in a plan: datasets and changes are held to the same ones. */
export const PLAN_RULES = [
  LEGAL_DOMAIN_RULES,
  LEGAL_PROVISION_RULES,
  PRODUCT_GROUP_RULES,
  PRODUCT_RULES,
  GOAL_RULES,
  SERVICE_RULES,
  OVERLAP_RULES,
  INDICATOR_RULES,
] as readonly unknown[] as readonly RulesOf<PlanRecord>[];
