import { registerEnumType } from 'type-graphql';

/** How far a target agreement is: each is what the step of the same name led to. */
export enum AgreementStatus {
  FRAME_RECEIVED = 'FRAME_RECEIVED',
  OFFERED = 'OFFERED',
  JUSTIFIED = 'JUSTIFIED',
  ACCEPTED = 'ACCEPTED',
  MODIFIED = 'MODIFIED',
  SIGNED = 'SIGNED',
  REPORTED = 'REPORTED',
  FOLLOWED_UP = 'FOLLOWED_UP',
}

registerEnumType(AgreementStatus, {
  name: 'AgreementStatus',
  description: 'How far a target agreement is (Stand der Zielvereinbarung).',
  valuesConfig: {
    FRAME_RECEIVED: { description: 'The reference frame of Federation and Land is there (Referenzrahmen liegt vor).' },
    OFFERED: { description: 'The council decided what the city offers (Planungsangebot beschlossen).' },
    JUSTIFIED: { description: 'The offer is outside the corridor, and the reasons are given (Abweichung begründet).' },
    ACCEPTED: { description: 'The other side accepted the offer (Planungsangebot akzeptiert).' },
    MODIFIED: {
      description: 'The other side did not accept the offer, and other values are to be agreed (Zielwerte modifiziert).',
    },
    SIGNED: { description: 'Both sides signed (Zielvereinbarung abgeschlossen).' },
    REPORTED: { description: 'The committee was told that it was signed (Ausschuss unterrichtet).' },
    FOLLOWED_UP: { description: 'What was reached was held against what was agreed (Zielnachhaltung).' },
  },
});
