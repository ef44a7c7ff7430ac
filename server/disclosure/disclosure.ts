import DataLoader from 'dataloader';
import { Indicator } from '../../schema/indicators/indicator.js';
import type { IndicatorValue } from '../../schema/indicators/indicator-value.js';
import type { Suppression } from '../../schema/indicators/suppression.js';
import type { ChangeContext } from '../changes/change-context.js';
import { GoalGraph } from '../graph/goal-graph.js';
import { judge, type Verdict } from './judge.js';
import { nameOf } from './moments.js';
import { type FamilyYear, type Query, readFamilies } from './read-families.js';

/** What a value is about, whatever the version. */
export type Figure = Pick<IndicatorValue, 'kind' | 'periodType' | 'firstDay'>;

/** A row of a value as it may leave the hub. */
export type Published<Row> = Row & { readonly suppression?: Suppression };

/**
 * The one gate through which values of indicators leave the hub: rows of the database become rows for an answer. Nobody sees more,
 * whoever asks; only what writes reads the rows themselves. What is in memory says which indicators count people, so all others
 * pass without a statement.
 */
export class Disclosure {
  private readonly verdicts: DataLoader<FamilyYear, Verdict, string>;
  private readonly guarded = new Map<Indicator, boolean>();

  /**
   * @param threshold the least count of people that is published; 0 or 1 publishes all
   * @param isNewest whether a snapshot says what a plan says now: whom an indicator counts may not always have been known
   */
  constructor(
    query: Query,
    readonly threshold: number,
    private readonly isNewest: (graph: GoalGraph) => boolean,
  ) {
    const judgeAll = async (asked: readonly FamilyYear[]) => {
      return (await readFamilies(query, asked)).map((said) => judge(said, threshold));
    };
    this.verdicts = new DataLoader(judgeAll, { cacheKeyFn: (asked) => JSON.stringify(asked) });
  }

  /** Takes the values away that are not published, and says of each why. */
  async publish<Row extends Figure & Pick<IndicatorValue, 'value'>>(
    rows: readonly Row[],
    indicatorOf: (row: Row) => Indicator,
  ): Promise<readonly Published<Row>[]> {
    const isAsked = rows.map((row) => row.value !== null && this.guards(indicatorOf(row)));
    if (!isAsked.includes(true)) return rows;
    return Promise.all(
      rows.map(async (row, at) => {
        const suppression = isAsked[at] ? await this.suppressionOf(indicatorOf(row), row) : null;
        return suppression ? { ...row, value: null, suppression } : row;
      }),
    );
  }

  /** Why a figure is not published; null if it is. */
  async suppressionOf(indicator: Indicator, figure: Figure): Promise<Suppression | null> {
    if (!this.guards(indicator)) return null;
    const { key } = indicator.partOf ?? indicator;
    const family = { key, kind: figure.kind, calendarYear: Number(figure.firstDay.slice(0, 4)) };
    return (await this.verdicts.load(family)).get(nameOf({ ...figure, key: indicator.key })) ?? null;
  }

  /** Whether values of an indicator may have to be kept back. */
  guards(indicator: Indicator): boolean {
    if (this.threshold <= 1) return false;
    let isGuarded = this.guarded.get(indicator);
    if (isGuarded === undefined) this.guarded.set(indicator, (isGuarded = this.mayPointAtSomebody(indicator)));
    return isGuarded;
  }

  private mayPointAtSomebody(indicator: Indicator): boolean {
    const graph = GoalGraph.of(indicator);
    if (!this.isNewest(graph)) return true;
    const whole = indicator.partOf ?? indicator;
    return [whole, ...graph.pointingAt(Indicator, 'partOf', whole)].some(({ subject }) => subject !== null);
  }
}

/** The gate of an answer. What it has judged once it does not judge again, so whoever reads values anew needs a new one. */
export function disclosureOf({ writer: { database, store }, smallNumberThreshold }: ChangeContext): Disclosure {
  return new Disclosure(
    (sql, parameters) => database.query(sql, [...parameters]),
    smallNumberThreshold,
    (graph) => store.now.graphs.get(graph.plan.year) === graph,
  );
}
