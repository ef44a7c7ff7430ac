import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { PeriodType } from './period-type.js';

const { CUT_OFF_DATE, MONTH, QUARTER, YEAR } = PeriodType;

/** How periods are written, and how many months each is long. */
const FORMS: readonly (readonly [form: RegExp, type: PeriodType, months: number])[] = [
  [/^((?:19|20|21)\d\d)$/, YEAR, 12],
  [/^((?:19|20|21)\d\d)-Q([1-4])$/, QUARTER, 3],
  [/^((?:19|20|21)\d\d)-(0[1-9]|1[0-2])$/, MONTH, 1],
];
const DAY = /^(?:19|20|21)\d\d-\d\d-\d\d$/;

/** The time a value is about. With its first and last day it sorts and compares, whatever its length. */
@ObjectType({ simpleResolvers: true, description: 'The time a value is about (Zeitraum).' })
export class Period {
  @Field(() => PeriodType, { description: 'How long it is (Art).' })
  readonly type: PeriodType;

  @Field(() => GraphQLLocalDate, { description: 'Its first day (erster Tag).' })
  readonly firstDay: string;

  @Field(() => GraphQLLocalDate, { description: 'Its last day (letzter Tag).' })
  readonly lastDay: string;

  @Field(() => String, { description: 'Its name, as it is sent (Bezeichnung): "2026", "2026-Q1", "2026-03" or "2026-03-31".' })
  readonly name: string;

  constructor(type: PeriodType, firstDay: string, lastDay: string) {
    this.type = type;
    this.firstDay = firstDay;
    this.lastDay = lastDay;
    this.name = nameOf(type, firstDay);
  }

  /**
   * The period that a name stands for.
   *
   * @param name such as "2026", "2026-Q1", "2026-03", or "2026-03-31" for a cut-off date
   * @returns null if it stands for none
   */
  static named(name: string): Period | null {
    if (DAY.test(name)) return dayOf(new Date(`${name}T00:00:00Z`)) === name ? new Period(CUT_OFF_DATE, name, name) : null;
    for (const [form, type, months] of FORMS) {
      const [, year, number = '1'] = form.exec(name) ?? [];
      if (year === undefined) continue;
      const first = (Number(number) - 1) * months;
      // The day before the first of the month behind it.
      const [start, end] = [new Date(Date.UTC(Number(year), first, 1)), new Date(Date.UTC(Number(year), first + months, 0))];
      return new Period(type, dayOf(start)!, dayOf(end)!);
    }
    return null;
  }
}

function nameOf(type: PeriodType, firstDay: string): string {
  const [year, month] = firstDay.split('-') as [string, string];
  if (type === YEAR) return year;
  if (type === QUARTER) return `${year}-Q${Math.ceil(Number(month) / 3)}`;
  return type === MONTH ? `${year}-${month}` : firstDay;
}

function dayOf(date: Date): string | null {
  return Number.isNaN(date.getTime()) ? null : date.toISOString().slice(0, 'YYYY-MM-DD'.length);
}
