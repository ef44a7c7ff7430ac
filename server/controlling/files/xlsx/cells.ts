import type { CellObject, Row, Sheet } from 'write-excel-file/node';
import type { TargetStatus } from '../../../../schema/status/target-status.js';
import { xmlText } from '../../../export/graph/xml.js';

/** Colours behind the word, light enough to read it. */
const LIGHTS: Readonly<Record<TargetStatus, string>> = {
  MET: '#d7ecd9',
  NEARLY: '#fdf0c4',
  MISSED: '#f6d5d2',
  NO_DATA: '#e9eef2',
};

/** A column: its heading, how wide it is in letters, and what stands in it. */
export interface Column<Item> {
  readonly head: string;
  readonly width: number;
  cell(item: Item): CellObject | null;
}

/**
 * A text. It is always written as one, so a spreadsheet never takes it for a formula, whatever it begins with; what XML forbids becomes the
 * sign for a character that cannot be shown.
 *
 * @param value nothing for an empty cell
 */
export function text(value: string | null | undefined): CellObject | null {
  return value ? { type: String, value: fittingText(value), wrap: true, align: 'left', indent: 1, alignVertical: 'top' } : null;
}

/**
 * An exact decimal as a number, shown with as many digits behind the point as it has. Spreadsheets calculate with floats of about 15
 * digits; nothing of a city is longer.
 *
 * @param decimal nothing for an empty cell: what is not known is not 0
 */
export function number(decimal: string | null | undefined): CellObject | null {
  if (decimal == null) return null;
  const digits = decimal.split('.')[1]?.length ?? 0;
  const format = digits === 0 ? '#,##0' : `#,##0.${'0'.repeat(digits)}`;
  return { type: Number, value: Number(decimal), format, alignVertical: 'top' };
}

/** How something stands: the word, on its colour. */
export function light(status: TargetStatus, word: string): CellObject {
  return { type: String, value: word, align: 'left', indent: 1, backgroundColor: LIGHTS[status], alignVertical: 'top' };
}

/** A day, as a spreadsheet knows days. */
export function date(value: Date): CellObject {
  return { type: Date, value, format: 'dd.mm.yyyy', align: 'left' };
}

/** A sheet with a heading that stays in sight. */
export function sheetOf<Item>(name: string, columns: readonly Column<Item>[], items: readonly Item[]): Sheet<never> {
  const head: (CellObject | null)[] = columns.map((column) => ({
    ...{ type: String, value: column.head, fontWeight: 'bold', backgroundColor: '#e9eef2', wrap: true, alignVertical: 'top' },
    ...{ bottomBorderStyle: 'thin', bottomBorderColor: '#5b6b7a' },
  }));
  return {
    ...{ sheet: name, orientation: 'landscape', stickyRowsCount: 1, columns: columns.map(({ width }) => ({ width })) },
    data: [
      fitting(columns, head),
      ...items.map((item) =>
        fitting(
          columns,
          columns.map((column) => column.cell(item)),
        ),
      ),
    ],
  };
}

/** What a cell of a spreadsheet holds at most: letters, and points of height. */
const [MOST_LETTERS, HIGHEST] = [32_767, 409];

function fittingText(value: string): string {
  const text = xmlText(value);
  return text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS - 1)}…` : text;
}

/** Points of a line of text. */
const LINE = 14;

/** A row as high as its longest text needs: not every program finds that out by itself. */
function fitting(columns: readonly Pick<Column<unknown>, 'width'>[], cells: readonly (CellObject | null)[]): Row {
  const lines = cells.map((cell, at) => linesOf(String(cell?.value ?? ''), columns[at]!.width));
  const height = Math.min(HIGHEST, LINE * Math.max(1, ...lines));
  return cells.map((cell) => (cell ? { ...cell, height } : { height }));
}

function linesOf(value: string, width: number): number {
  return value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (width - 2))), 0);
}
