import type { CanvasElement, TableCell } from 'pdfmake/interfaces.js';
import type { ReportedIndicator, ReportedValue } from '../../../../schema/controlling/reported-indicator.js';
import { IndicatorValueKind } from '../../../../schema/indicators/indicator-value-kind.js';
import { ACCENT, QUIET } from './styles.js';

const [WIDTH, HEIGHT, EDGE] = [76, 26, 3];
const { ACTUAL } = IndicatorValueKind;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A small picture of a series: results as a line, targets dashed; empty where there is nothing to connect. */
export function chart({ series }: ReportedIndicator): TableCell {
  const years = series.map(({ period }) => Number(period));
  const values = series.map(({ value }) => Number(value)); // A picture needs no more digits.
  const [firstYear, lastYear] = [Math.min(...years), Math.max(...years)];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (firstYear === lastYear || series.length < 2) return { text: '' };
  const pointOf = ({ period, value }: ReportedValue): Point => ({
    x: EDGE + ((Number(period) - firstYear) / (lastYear - firstYear)) * (WIDTH - 2 * EDGE),
    // A level line lies in the middle.
    y: high === low ? HEIGHT / 2 : EDGE + (1 - (Number(value) - low) / (high - low)) * (HEIGHT - 2 * EDGE),
  });
  const results = series.filter(({ kind }) => kind === ACTUAL).map(pointOf);
  const targets = countingTargets(series).map(pointOf);
  const canvas: CanvasElement[] = [
    ...line(targets, { lineColor: QUIET, lineWidth: 0.9, dash: { length: 2.5, space: 2 } }),
    ...line(results, { lineColor: ACCENT, lineWidth: 1.3 }),
    ...results.map(({ x, y }): CanvasElement => ({ type: 'ellipse', x, y, r1: 1.8, r2: 1.8, color: ACCENT })),
  ];
  const labels = { columns: [{ text: String(firstYear) }, { text: String(lastYear), alignment: 'right' as const }], fontSize: 6 };
  return { stack: [{ canvas }, { ...labels, color: QUIET, margin: [0, 1, 0, 0] }] };
}

/** Of a year that one target that counts: agreed before budgeted before planned. */
function countingTargets(series: readonly ReportedValue[]): readonly ReportedValue[] {
  const byYear = new Map<string, ReportedValue>();
  for (const kind of [IndicatorValueKind.PLANNED, IndicatorValueKind.BUDGETED, IndicatorValueKind.AGREED])
    for (const value of series) if (value.kind === kind) byYear.set(value.period, value);
  return [...byYear.values()].toSorted((one, other) => Number(one.period) - Number(other.period));
}

function line(points: readonly Point[], look: object): readonly CanvasElement[] {
  return points.length < 2 ? [] : [{ type: 'polyline', points: [...points], ...look }];
}
