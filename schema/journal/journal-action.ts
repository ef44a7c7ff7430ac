import { registerEnumType } from 'type-graphql';

/** What somebody did to a plan. */
export enum JournalAction {
  CREATED = 'CREATED',
  CHANGED = 'CHANGED',
  REMOVED = 'REMOVED',
  VALUE_SET = 'VALUE_SET',
  STEP_TAKEN = 'STEP_TAKEN',
  AMOUNT_SET = 'AMOUNT_SET',
  REMARK_SET = 'REMARK_SET',
  REPORT_ISSUED = 'REPORT_ISSUED',
  PLAN_CREATED = 'PLAN_CREATED',
  PLAN_ADOPTED = 'PLAN_ADOPTED',
  PLAN_DISCARDED = 'PLAN_DISCARDED',
}

registerEnumType(JournalAction, {
  name: 'JournalAction',
  description: 'What somebody did to a plan (Vorgang).',
  valuesConfig: {
    CREATED: { description: 'Something was added (angelegt).' },
    CHANGED: { description: 'Something was changed (geändert).' },
    REMOVED: { description: 'Something was removed (entfernt).' },
    VALUE_SET: {
      description: 'A value of an indicator was set or taken back, beside the plan: its revision stays as it is (Wert gesetzt).',
    },
    STEP_TAKEN: {
      description: 'A step of a target agreement was taken, beside the plan as well (Schritt einer Zielvereinbarung).',
    },
    AMOUNT_SET: { description: 'An amount was set or taken back, beside the plan as well (Betrag gesetzt).' },
    REMARK_SET: { description: 'A deviation was explained, beside the plan as well (Abweichung erläutert).' },
    REPORT_ISSUED: { description: 'A controlling report was issued, beside the plan as well (Controllingbericht ausgestellt).' },
    PLAN_CREATED: { description: 'The plan began, with all that was in it then (Plan angelegt).' },
    PLAN_ADOPTED: { description: 'The council adopted the plan (Plan beschlossen).' },
    PLAN_DISCARDED: { description: 'A draft was given up (Entwurf verworfen).' },
  },
});
