import { matrixMessages as texts } from '../messages/matrix.js';
import { escaped, svgDocument, svgText, wrapped } from '../pictures/svg.js';
import { cellsByPlace, largestCount, type Matrix } from './model.js';
import { scaleOf, shadeOf } from './shades.js';

const HEADING = 230;
const CELL = { width: 104, height: 40 };
const HEAD = { title: 84, columns: 84 };
const EDGE = 24;
/** How wide a step of the scale is. */
const SWATCH = 64;
/** The note below needs this much room. */
const NOTE = 620;

/** The matrix as a document of its own: title, headings, shaded counts, sums, legend. */
export function exportMatrix(title: string, subtitle: string, matrix: Matrix): string {
  const cellAt = cellsByPlace(matrix);
  const largest = largestCount(matrix);
  const x = (index: number) => EDGE + HEADING + index * CELL.width;
  const y = (index: number) => HEAD.title + HEAD.columns + index * CELL.height;
  const number = (count: number, column: number, row: number, color?: string, bold = false) =>
    svgText([String(count)], x(column) + CELL.width / 2, y(row) + 25, { size: 14, anchor: 'middle', color, bold });
  const { rows, columns } = matrix;
  const drawing = [
    svgText([title], EDGE, 32, { size: 20, bold: true }),
    svgText([subtitle], EDGE, 54, { size: 12 }),
    ...columns.map((column, index) =>
      svgText(wrapped(column.label, CELL.width - 8, 11, 5), x(index) + 4, HEAD.title + 14, { size: 11 }),
    ),
    svgText([texts.total.de], x(columns.length) + 30, HEAD.title + 14, { size: 11, bold: true }),
    ...rows.map((row, at) => svgText(wrapped(row.label, HEADING - 12, 11.5, 2), EDGE, y(at) + 18, { size: 11.5 })),
    svgText([texts.total.de], EDGE, y(rows.length) + 25, { size: 12, bold: true }),
    ...rows.flatMap((row, at) =>
      columns.map((column, index) => {
        const count = cellAt(row, column)?.counts.contributions;
        const shade = count ? shadeOf(count, largest) : { ground: '#ffffff', ink: '#1c2330' };
        const box = `<rect x="${x(index)}" y="${y(at)}" width="${CELL.width}" height="${CELL.height}" fill="${shade.ground}" stroke="#c9ced6"><title>${escaped(`${row.label} – ${column.label}: ${count ?? 0}`)}</title></rect>`;
        return box + (count ? number(count, index, at, shade.ink) : '');
      }),
    ),
    ...rows.map(({ totals }, at) => number(totals.contributions, columns.length, at, undefined, true)),
    ...columns.map(({ totals }, index) => number(totals.contributions, index, rows.length, undefined, true)),
    number(matrix.totals.contributions, columns.length, rows.length, undefined, true),
    svgText([texts.cell.de], EDGE, y(rows.length + 1) + 25, { size: 12 }),
    ...scaleOf(largest).map(({ ground, ink, counts }, index) => {
      const left = EDGE + 90 + index * SWATCH;
      const label = svgText([counts], left + SWATCH / 2, y(rows.length + 1) + 26, { size: 12, anchor: 'middle', color: ink });
      return `<rect x="${left}" y="${y(rows.length + 1) + 10}" width="${SWATCH}" height="24" fill="${ground}"/>${label}`;
    }),
    svgText([texts.totalNote.de, texts.totalNote.en], EDGE, y(rows.length + 1) + 58, { size: 12 }),
  ];
  const width = Math.max(x(columns.length + 1), NOTE) + EDGE;
  return svgDocument(title, width, y(rows.length + 1) + 92, drawing.join('\n'));
}
