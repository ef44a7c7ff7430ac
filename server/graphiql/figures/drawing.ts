import { scaleLinear, scaleUtc } from 'd3-scale';
import { line, symbol } from 'd3-shape';
import { LOOKS, type Look } from './look.js';
import type { Value } from './model.js';

/** The size of a chart, and the room for its axes. */
export const SIZE = { width: 460, height: 210, left: 62, right: 14, top: 12, bottom: 26 } as const;

/** How large a mark is, in square pixels. */
const MARK = 42;
const GRID_LINES = 5;
/** More years than that have no room for their names: every second, third … is named. */
const NAMED_YEARS = 9;

/** A value in its place. */
interface Point {
  readonly value: Value;
  readonly x: number;
  readonly y: number;
}

/** A series in its place. */
interface DrawnSeries {
  readonly look: Look;
  readonly line: string | null;
  readonly mark: string;
  readonly points: readonly Point[];
}

/** All that a chart consists of. */
export interface Drawing {
  readonly series: readonly DrawnSeries[];
  readonly corridors: readonly { readonly x: number; readonly y: number; readonly width: number; readonly height: number }[];
  readonly years: readonly { readonly x: number; readonly name: string }[];
  readonly grid: readonly { readonly y: number; readonly value: number }[];
}

/** A value that is set. Drawn as a number: a pixel is coarser than any rounding; what is written is the exact text. */
type SetValue = Value & { readonly value: string };
const isSet = (one: Value): one is SetValue => one.value !== null;
const dayOf = (text: string) => new Date(`${text}T00:00:00Z`);
const dayBehind = (text: string) => new Date(dayOf(text).getTime() + 86_400_000);

/** Puts the values of an indicator into their places; null where there is none to draw. */
export function drawingOf(all: readonly Value[]): Drawing | null {
  const values = all.filter(isSet);
  if (values.length === 0) return null;
  const across = timeScale(values);
  const up = numberScale(values);
  const placed = (value: SetValue): Point => {
    const { firstDay, lastDay } = value.period;
    return { value, x: (across(dayOf(firstDay)) + across(dayBehind(lastDay))) / 2, y: up(Number(value.value)) };
  };
  const ofLook = (look: Look) => values.filter(({ kind }) => look.kinds.includes(kind)).map(placed);
  const series = LOOKS.map((look) => drawn(look, ofLook(look))).filter(({ points }) => points.length > 0);
  return {
    series,
    corridors: corridorsIn(values).map(([low, high]) => ({
      x: across(dayOf(low.period.firstDay)),
      width: across(dayBehind(low.period.lastDay)) - across(dayOf(low.period.firstDay)),
      y: up(Number(high.value)),
      height: up(Number(low.value)) - up(Number(high.value)),
    })),
    years: yearsIn(across.domain() as [Date, Date]).map((year) => ({
      name: String(year),
      x: (across(Date.UTC(year, 0)) + across(Date.UTC(year + 1, 0))) / 2,
    })),
    grid: up.ticks(GRID_LINES).map((value) => ({ value, y: up(value) })),
  };
}

function drawn(look: Look, points: readonly Point[]): DrawnSeries {
  const path = line<Point>(
    ({ x }) => x,
    ({ y }) => y,
  );
  const isLine = look.dashes !== null && points.length > 1;
  return { look, points, line: isLine ? path(points) : null, mark: symbol(look.symbol, MARK)()! };
}

/** Whole years, so that the years of all charts are equally wide. */
function timeScale(values: readonly Value[]) {
  const years = values.flatMap(({ period }) => [period.firstDay, period.lastDay]).map((day) => Number(day.slice(0, 4)));
  const { left, width, right } = SIZE;
  return scaleUtc([Date.UTC(Math.min(...years), 0), Date.UTC(Math.max(...years) + 1, 0)], [left, width - right]);
}

/** Not from 0 on: what changes by a tenth of a per cent a year is to be seen. A series that stays the same lies in the middle. */
function numberScale(values: readonly SetValue[]) {
  const numbers = values.map(({ value }) => Number(value));
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  const room = low === high ? Math.abs(low) / 10 || 1 : 0;
  return scaleLinear([low - room, high + room], [SIZE.height - SIZE.bottom, SIZE.top]).nice(GRID_LINES);
}

/** The lower and the upper value of each period that has both. */
function corridorsIn(values: readonly SetValue[]): readonly (readonly [SetValue, SetValue])[] {
  return values
    .filter(({ kind }) => kind === 'CORRIDOR_LOW')
    .flatMap((low) => {
      const high = values.find(({ kind, period }) => kind === 'CORRIDOR_HIGH' && period.name === low.period.name);
      return high ? [[low, high] as const] : [];
    });
}

function yearsIn([from, to]: readonly [Date, Date]): readonly number[] {
  const count = to.getUTCFullYear() - from.getUTCFullYear();
  const step = Math.ceil(count / NAMED_YEARS);
  return Array.from({ length: count }, (_, index) => from.getUTCFullYear() + index).filter((_, index) => index % step === 0);
}
