import type { ContentTable, CustomTableLayout, Margins, StyleDictionary, TableCell } from 'pdfmake/interfaces.js';
import { TargetStatus } from '../../../../schema/status/target-status.js';

export const INK = '#1b2733';
export const QUIET = '#5b6b7a';
const RULE = '#c9d2da';
const HEAD = '#e9eef2';
export const ACCENT = '#0b4f7d';

export const STYLES: StyleDictionary = {
  title: { fontSize: 22, bold: true, color: INK },
  subtitle: { fontSize: 13, color: INK },
  quiet: { fontSize: 8, color: QUIET },
  chapter: { fontSize: 15, bold: true, color: ACCENT, margin: [0, 14, 0, 6] },
  section: { fontSize: 11, bold: true, color: INK, margin: [0, 10, 0, 4] },
  head: { fontSize: 7.5, bold: true, color: INK },
  cell: { fontSize: 8, color: INK },
};

/** Colours that differ in brightness too; the word stands beside them always. */
const LIGHTS: Readonly<Record<TargetStatus, string>> = {
  [TargetStatus.MET]: '#2e7d32',
  [TargetStatus.NEARLY]: '#f2b200',
  [TargetStatus.MISSED]: '#b3261e',
  [TargetStatus.NO_DATA]: '#b0bac3',
};

/** Thin lines between rows, a shaded head, none between columns. */
const LAYOUT: CustomTableLayout = {
  hLineWidth: (row, { table }) => (row < headRow(table) ? 0 : row === headRow(table) || row === table.body.length ? 0.8 : 0.4),
  vLineWidth: () => 0,
  hLineColor: () => RULE,
  paddingLeft: () => 4,
  paddingRight: () => 4,
  paddingTop: () => 3,
  paddingBottom: () => 3,
  fillColor: (row, { table }) => (row === headRow(table) ? HEAD : null),
};

/** The row of the column heads: the last of those that are repeated. */
function headRow({ headerRows = 1 }: { readonly headerRows?: number | undefined }): number {
  return headerRows - 1;
}

/** So many letters take about half a page in the narrowest column. */
const LONG = 600;

/** A heading inside a table begins where others do, at the edge of the page. */
const AT_EDGE: Margins = [-4, 8, 0, 2];

/** How a table is made up. */
interface TableParts {
  /** A heading, which stays with the first row and comes again on each page. */
  readonly title?: string;
  readonly widths: readonly (string | number)[];
  readonly head: readonly TableCell[];
  readonly rows: readonly (readonly TableCell[])[];
}

/**
 * A table with a head that is repeated on each page. Its rows stay together, unless one could be higher than a page: that would be
 * cut off.
 */
export function table({ title, widths, head, rows }: TableParts): ContentTable {
  const heading: TableCell[] = title
    ? [{ text: title, style: 'section', colSpan: head.length, margin: AT_EDGE }, ...head.slice(1).map(() => '')]
    : [];
  const body = [...(title ? [heading] : []), head, ...rows].map((row) => [...row]);
  const breaks = rows.some((row) => row.some((one) => lettersOf(one) > LONG));
  const keeping = breaks ? {} : { keepWithHeaderRows: 1, dontBreakRows: true };
  return {
    table: { widths: [...widths], headerRows: title ? 2 : 1, ...keeping, body },
    layout: LAYOUT,
    margin: [0, 0, 0, 6],
  };
}

/** How much is said in a cell. */
function lettersOf(cell: TableCell): number {
  if (typeof cell !== 'object') return `${cell}`.length;
  if ('text' in cell) return `${cell.text}`.length;
  const parts: readonly unknown[] = ('stack' in cell && cell.stack) || [];
  return parts.reduce<number>((sum, one) => sum + lettersOf(one as TableCell), 0);
}

/** A cell of text, or of a figure, which stands to the right. */
export const cell = (text: string, alignment: 'left' | 'right' = 'left'): TableCell => ({ text, style: 'cell', alignment });
export const headCell = (text: string, alignment: 'left' | 'right' = 'left'): TableCell => ({ text, style: 'head', alignment });

/** A traffic light: a dot and its word. */
export function light(status: TargetStatus, word: string, remark = ''): TableCell {
  return {
    columns: [
      { width: 9, canvas: [{ type: 'ellipse', x: 3, y: 5, r1: 3, r2: 3, color: LIGHTS[status] }] },
      { width: '*', stack: [{ text: word, style: 'cell' }, ...(remark ? [{ text: remark, style: 'quiet' }] : [])] },
    ],
  };
}

/** A text or a figure, with what it is below it. */
export function stacked(text: string, below: string, alignment: 'left' | 'right' = 'left'): TableCell {
  return {
    stack: [
      { text, style: 'cell' },
      { text: below, style: 'quiet' },
    ],
    alignment,
  };
}
