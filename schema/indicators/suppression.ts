import { registerEnumType } from 'type-graphql';

/**
 * Why a number is not published. Which of the numbers of a family are small is told only where that helps nobody to work them out;
 * so WITHHELD says neither that a number is small nor that it is not.
 */
export enum Suppression {
  BELOW_THRESHOLD = 'BELOW_THRESHOLD',
  WITHHELD = 'WITHHELD',
}

registerEnumType(Suppression, {
  name: 'Suppression',
  description: 'Why a value is kept back: small numbers of people point at somebody (Geheimhaltung).',
  valuesConfig: {
    BELOW_THRESHOLD: {
      description: 'It is a count below the threshold, such as fewer than 5; 0 as well (primäre Geheimhaltung).',
    },
    WITHHELD: {
      description:
        'It would help to work out a small number, or is one and saying so would help (primäre oder sekundäre Geheimhaltung).',
    },
  },
});
