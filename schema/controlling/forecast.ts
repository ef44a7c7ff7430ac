import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Decimal } from '../numbers/decimal.js';
import { TargetStatus } from '../status/target-status.js';

/** How a forecast comes about. */
export enum ForecastMethod {
  SET = 'SET',
  LINEAR = 'LINEAR',
  CARRIED_FORWARD = 'CARRIED_FORWARD',
}

registerEnumType(ForecastMethod, {
  name: 'ForecastMethod',
  description: 'How a forecast comes about (Prognoseverfahren).',
  valuesConfig: {
    SET: { description: 'Somebody set it: a value FORECAST of the year (gesetzt).' },
    LINEAR: {
      description: 'A straight line through the first and the last quarter measured in the year, on to the fourth (linear).',
    },
    CARRIED_FORWARD: { description: 'What was measured last stays as it is (fortgeschrieben).' },
  },
});

/** What is expected at the end of the year. */
@ObjectType({ simpleResolvers: true, description: 'What is expected at the end of the year (Prognose zum Jahresende).' })
export class Forecast {
  @Field(() => Decimal, { description: 'The value (Wert).' })
  readonly value!: string;

  @Field(() => ForecastMethod, { description: 'How it comes about (Verfahren).' })
  readonly method!: ForecastMethod;

  @Field(() => [String], { description: 'The periods of the values it rests on (Grundlage).' })
  readonly basis!: readonly string[];

  @Field(() => TargetStatus, { description: 'How the target would stand (Zielerreichung).' })
  readonly status!: TargetStatus;
}
