import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import type { TargetAgreement } from '../../schema/agreements/target-agreement.js';
import { Indicator } from '../../schema/indicators/indicator.js';
import type { ChangeContext } from '../changes/change-context.js';
import { unreadable } from '../changes/unavailable.js';
import { type Disclosure, disclosureOf } from '../disclosure/disclosure.js';
import type { Query } from '../disclosure/read-families.js';
import { endOf } from '../graph/as-of.js';
import type { GoalGraph } from '../graph/goal-graph.js';
import { linkAgreements } from './link-agreements.js';
import { publishValues } from './publish-values.js';
import { readAgreements } from './read-agreements.js';

/** The agreements of a plan: as they are, or as they were before a moment. */
interface Asked {
  readonly graph: GoalGraph;
  readonly before: Date | null;
}

/** Reads the agreements of all plans of an answer together; a plan has few, so all of them are read. */
class AgreementLoader {
  private readonly agreements: DataLoader<Asked, readonly TargetAgreement[], unknown>;

  constructor(database: DataSource, disclosure: Disclosure) {
    this.agreements = new DataLoader((asked: readonly Asked[]) => load(database, disclosure, asked), {
      // A snapshot of an earlier moment is another one than that of now, and a moment has one of each year.
      cacheKeyFn: ({ graph, before }) => (before === null ? graph : `${graph.plan.year} ${before.getTime()}`),
    });
  }

  of(graph: GoalGraph, before: Date | null): Promise<readonly TargetAgreement[]> {
    return this.agreements.load({ graph, before });
  }
}

const loaders = new WeakMap<ChangeContext, AgreementLoader>();

/**
 * The target agreements of a plan.
 *
 * @param asOf the moment at which they are looked for; now without it
 * @throws HubError DATABASE_UNAVAILABLE
 */
export function agreementsOf(context: ChangeContext, graph: GoalGraph, asOf?: Date | null): Promise<readonly TargetAgreement[]> {
  context.checkTime();
  context.notePassing(); // Steps and values go on arriving, whatever becomes of the plan.
  let loader = loaders.get(context);
  if (!loader) loaders.set(context, (loader = new AgreementLoader(context.writer.database, disclosureOf(context))));
  return loader.of(graph, endOf(asOf));
}

/** Lets a request read anew: it takes steps, and may show agreements before and after. */
export function forgetAgreements(context: ChangeContext): void {
  loaders.delete(context);
}

async function load(
  database: DataSource,
  disclosure: Disclosure,
  asked: readonly Asked[],
): Promise<readonly (readonly TargetAgreement[])[]> {
  const query: Query = (sql, parameters) => database.query(sql, [...parameters]);
  try {
    const rows = await readAgreements(
      query,
      asked.map(({ graph, before }) => ({ year: graph.plan.year, before })),
    );
    const published = await publishValues(rows, disclosure, (place, key) => asked[place]!.graph.find(Indicator, key));
    return asked.map(({ graph }, place) => {
      return linkAgreements(published, place, { plan: graph.plan, find: (type, key) => graph.find(type, key) });
    });
  } catch (error) {
    throw unreadable(error as Error, 'Target agreements');
  }
}
