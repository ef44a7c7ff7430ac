import { registerEnumType } from 'type-graphql';

/** The two states of a plan; there is no way back from the second. */
export enum PlanStatus {
  DRAFT = 'DRAFT',
  ADOPTED = 'ADOPTED',
}

registerEnumType(PlanStatus, {
  name: 'PlanStatus',
  description: 'How far a plan has come (Planstatus).',
  valuesConfig: {
    DRAFT: { description: 'Being worked on (Entwurf).' },
    ADOPTED: { description: 'Adopted by the council and unchangeable from then on (beschlossen).' },
  },
});
