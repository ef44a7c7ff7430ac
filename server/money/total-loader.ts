import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import type { ProductArea } from '../../schema/budget/product-area.js';
import { AreaTotal } from '../../schema/money/area-total.js';
import type { ChangeContext } from '../changes/change-context.js';
import { unreadable } from '../changes/unavailable.js';
import { sourceOf } from '../graph/said.js';

const TOTALS = `SELECT asked.place, total.product_area AS "areaNumber", total.fiscal_year AS "fiscalYear", total.side,
    total.amount::text AS amount, total.source_document, total.source_section, total.source_page, total.source_kind
  FROM unnest($1::int[], $2::text[]) WITH ORDINALITY AS asked (year, product_area, place)
  JOIN area_total total USING (year, product_area) ORDER BY asked.place, total.fiscal_year, total.side`;

type Row = Pick<AreaTotal, 'areaNumber' | 'fiscalYear' | 'side' | 'amount'> & {
  readonly place: string;
  readonly source_document: string;
  readonly source_section: string | null;
  readonly source_page: string | null;
  readonly source_kind: string;
};

const loaders = new WeakMap<ChangeContext, DataLoader<ProductArea, readonly AreaTotal[], string>>();

/**
 * The printed totals of an area, by year and side. Those of all areas of an answer are read in one statement.
 *
 * @throws HubError DATABASE_UNAVAILABLE
 */
export function totalsOf(context: ChangeContext, area: ProductArea): Promise<readonly AreaTotal[]> {
  context.checkTime();
  let loader = loaders.get(context);
  if (!loader) {
    loader = new DataLoader((areas: readonly ProductArea[]) => load(context.writer.database, areas), {
      cacheKeyFn: ({ id }) => id,
    });
    loaders.set(context, loader);
  }
  return loader.load(area);
}

async function load(database: DataSource, areas: readonly ProductArea[]): Promise<readonly (readonly AreaTotal[])[]> {
  try {
    const rows: readonly Row[] = await database.query(TOTALS, [areas.map(({ year }) => year), areas.map(({ number }) => number)]);
    const lists = areas.map((): AreaTotal[] => []);
    for (const { place, source_document, source_section, source_page, source_kind, ...said } of rows) {
      const productArea = areas[Number(place) - 1]!;
      const source = sourceOf({ source_document, source_section, source_page, source_kind });
      const total = Object.assign(new AreaTotal(), { ...said, year: productArea.year, productArea, source });
      lists[Number(place) - 1]!.push(total);
    }
    return lists;
  } catch (error) {
    throw unreadable(error as Error, 'Totals');
  }
}
