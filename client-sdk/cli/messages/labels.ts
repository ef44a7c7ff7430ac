import type {
  ContributionEffect,
  ContributionStatus,
  ContributionStrength,
  GoalLevel,
  JournalAction,
  PlanStatus,
  SearchFind,
  SourceKind,
  SteeringLevel,
} from '@zielnetz/client';
import type { Message } from '../language.js';

/** The five levels, one goal at a time. */
export const LEVELS: Record<GoalLevel, Message> = {
  GUIDING_PRINCIPLE: { de: 'Leitorientierung', en: 'guiding principle' },
  STRATEGIC_GOAL: { de: 'strategisches Ziel', en: 'strategic goal' },
  PRODUCT_AREA_GOAL: { de: 'Produktbereichsziel', en: 'product area goal' },
  PRODUCT_GROUP_GOAL: { de: 'Produktgruppenziel', en: 'product group goal' },
  PRODUCT_GOAL: { de: 'Produktziel', en: 'product goal' },
};

/** The five levels as headings. */
export const LEVEL_TITLES: Record<GoalLevel, Message> = {
  GUIDING_PRINCIPLE: { de: 'Leitorientierungen', en: 'Guiding principles' },
  STRATEGIC_GOAL: { de: 'Strategische Ziele', en: 'Strategic goals' },
  PRODUCT_AREA_GOAL: { de: 'Produktbereichsziele', en: 'Product area goals' },
  PRODUCT_GROUP_GOAL: { de: 'Produktgruppenziele', en: 'Product group goals' },
  PRODUCT_GOAL: { de: 'Produktziele', en: 'Product goals' },
};

export const STEERING_LEVELS: Record<SteeringLevel, Message> = {
  STRATEGIC: { de: 'strategisch', en: 'strategic' },
  OPERATIVE: { de: 'operativ', en: 'operative' },
};

export const EFFECTS: Record<ContributionEffect, Message> = {
  SUPPORTS: { de: 'unterstützt', en: 'supports' },
  COMPLEMENTS: { de: 'ergänzt', en: 'complements' },
  CONFLICTS: { de: 'widerspricht', en: 'conflicts' },
};

export const STATUSES: Record<ContributionStatus, Message> = {
  PROPOSED: { de: 'vorgeschlagen', en: 'proposed' },
  AGREED: { de: 'vereinbart', en: 'agreed' },
  CONTESTED: { de: 'strittig', en: 'contested' },
};

export const STRENGTHS: Record<ContributionStrength, Message> = {
  LOW: { de: 'gering', en: 'low' },
  MEDIUM: { de: 'mittel', en: 'medium' },
  HIGH: { de: 'hoch', en: 'high' },
};

export const SOURCE_KINDS: Record<SourceKind, Message> = {
  STATED: { de: 'belegt', en: 'stated' },
  INFERRED: { de: 'erschlossen', en: 'inferred' },
};

export const PLAN_STATUSES: Record<PlanStatus, Message> = {
  DRAFT: { de: 'Entwurf', en: 'draft' },
  ADOPTED: { de: 'beschlossen', en: 'adopted' },
};

/** What a search can find. */
export const KINDS: Record<SearchFind['search'][number]['node']['__typename'], Message> = {
  Committee: { de: 'Ausschuss', en: 'committee' },
  Contribution: { de: 'Zielbeitrag', en: 'contribution' },
  Department: { de: 'Dezernat', en: 'department' },
  FieldOfAction: { de: 'Handlungsfeld', en: 'field of action' },
  Goal: { de: 'Ziel', en: 'goal' },
  Indicator: { de: 'Kennzahl', en: 'indicator' },
  LegalDomain: { de: 'Rechtskreis', en: 'legal domain' },
  LegalProvision: { de: 'Norm', en: 'legal provision' },
  Office: { de: 'Amt', en: 'office' },
  OverlapJustification: { de: 'begründete Überschneidung', en: 'justified overlap' },
  Plan: { de: 'Haushaltsplan', en: 'budget plan' },
  Product: { de: 'Produkt', en: 'product' },
  ProductArea: { de: 'Produktbereich', en: 'product area' },
  ProductGroup: { de: 'Produktgruppe', en: 'product group' },
  Service: { de: 'Leistung', en: 'service' },
  TargetGroup: { de: 'Zielgruppe', en: 'target group' },
};

/** What the journal tells of: what has an id, and the values of indicators, which have none. */
export const TOLD = { ...KINDS, IndicatorValue: { de: 'Kennzahlwert', en: 'indicator value' } } satisfies Record<string, Message>;

/** What contributions can cross; the words are also what may be typed. */
export const CROSSINGS = {
  crossesOffices: { de: 'aemter', en: 'offices' },
  crossesDepartments: { de: 'dezernate', en: 'departments' },
  crossesLegalDomains: { de: 'rechtskreise', en: 'legal-domains' },
} satisfies Record<string, Message>;

/** What somebody did to a plan. */
export const ACTIONS: Record<JournalAction, Message> = {
  CREATED: { de: 'angelegt', en: 'added' },
  CHANGED: { de: 'geändert', en: 'changed' },
  REMOVED: { de: 'entfernt', en: 'removed' },
  VALUE_SET: { de: 'Wert gesetzt', en: 'value set' },
  STEP_TAKEN: { de: 'Schritt einer Zielvereinbarung', en: 'step of a target agreement' },
  AMOUNT_SET: { de: 'Betrag gesetzt', en: 'amount set' },
  REMARK_SET: { de: 'Abweichung erläutert', en: 'deviation explained' },
  REPORT_ISSUED: { de: 'Controllingbericht ausgestellt', en: 'controlling report issued' },
  PLAN_CREATED: { de: 'Entwurf angelegt', en: 'draft begun' },
  PLAN_ADOPTED: { de: 'Plan beschlossen', en: 'plan adopted' },
  PLAN_DISCARDED: { de: 'Entwurf verworfen', en: 'draft discarded' },
};
