import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import { ExplanationArgs } from '../../schema/analysis/explanation/language.js';
import { Indicator } from '../../schema/indicators/indicator.js';
import { IndicatorValue } from '../../schema/indicators/indicator-value.js';
import { IndicatorValueArgs } from '../../schema/indicators/indicator-value-args.js';
import { IndicatorValueConnection } from '../../schema/indicators/indicator-value-connection.js';
import { IndicatorValueKind } from '../../schema/indicators/indicator-value-kind.js';
import type { ChangeContext } from '../changes/change-context.js';
import { wordsFor } from '../disclosure/messages.js';
import { endOf } from '../graph/as-of.js';
import { FetchedPage } from '../relay/fetched-page.js';
import { checkSize, NESTED_PAGE } from '../relay/page-size.js';
import { seesDrafts } from '../security/viewer.js';
import { askingFor } from './asks-for.js';
import { cursorOfValue, readValueCursor } from './value-cursor.js';
import { type AskedValues, valueLoaderOf } from './value-loader.js';
import { ORIGIN_FIELDS } from './value-row.js';
import { shownText } from './words.js';

/** The first day the database knows; an earlier one asks for the same. */
const FIRST_DAY = '0001-01-01';

const asksForOrigin = askingFor(ORIGIN_FIELDS);

/** The series of an indicator. */
@Resolver(() => Indicator)
export class IndicatorValues {
  @FieldResolver(() => IndicatorValueConnection, {
    description: 'Its values that count, by period and kind (Zeitreihe): of each kind and period the one that was set last.',
  })
  async values(
    @Root() indicator: Indicator,
    @Args(() => IndicatorValueArgs) { kinds, from, to, asOf, first, after }: IndicatorValueArgs,
    @Ctx() context: ChangeContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<FetchedPage<IndicatorValue>> {
    context.checkTime();
    context.notePassing(); // They go on arriving, whatever becomes of the plan.
    checkSize('first', first);
    const size = first ?? NESTED_PAGE;
    const behind = readValueCursor(after);
    const asked: AskedValues = {
      indicator,
      kinds: [...new Set(kinds ?? Object.values(IndicatorValueKind))],
      from: from == null || from >= FIRST_DAY ? (from ?? null) : FIRST_DAY,
      to: to == null || to >= FIRST_DAY ? (to ?? null) : FIRST_DAY,
      before: endOf(asOf),
    };
    const loader = valueLoaderOf(context);
    const values = await loader.page({ ...asked, after: behind, size: size + 1, withOrigin: asksForOrigin(info) });
    return new FetchedPage(values, {
      size,
      isFirst: behind === null,
      cursorOf: cursorOfValue,
      count: () => loader.count(asked),
    });
  }
}

/** How long a series is. */
@Resolver(() => IndicatorValueConnection)
export class IndicatorValueCount {
  @FieldResolver(() => Int, { description: 'How many items the whole list has.' })
  totalCount(@Root() page: FetchedPage<IndicatorValue>): Promise<number> {
    return page.count();
  }
}

/** What is behind a value. */
@Resolver(() => IndicatorValue)
export class IndicatorValueResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'The subject id of who set it (Handelnde), and nothing else about them; null for those who do not work on plans, who see the office only.',
  })
  setBy(@Root() { setBy }: IndicatorValue, @Ctx() { viewer }: ChangeContext): string | null {
    return seesDrafts(viewer) ? setBy : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'What is shown in the place of the value (Anzeige): the value, or such as "weniger als 5" where it is kept back; null where it is not set.',
  })
  text(
    @Root() { value, suppression }: IndicatorValue,
    @Args(() => ExplanationArgs) { language }: ExplanationArgs,
    @Ctx() { smallNumberThreshold }: ChangeContext,
  ): string | null {
    return shownText(language, value, suppression && wordsFor(suppression, smallNumberThreshold));
  }

  @FieldResolver(() => [IndicatorValue], {
    description: 'What was said of the same kind and period before, the newest first (frühere Fassungen).',
  })
  async earlier(@Root() value: IndicatorValue, @Ctx() context: ChangeContext): Promise<readonly IndicatorValue[]> {
    if (value.version === 1) return [];
    const { indicator, kind, periodType, firstDay, version } = value;
    const asked = { indicator, kind, periodType, firstDay, lowest: 1, highest: version - 1 };
    return valueLoaderOf(context).versionsOf(asked);
  }
}
