import { pictureMessages } from '../messages/pictures.js';
import { svgDocument, svgText, wrapped } from '../pictures/svg.js';
import { SIZE } from './drawing.js';
import type { GoalFigures } from './model.js';
import { statusInWords } from './words.js';

const EDGE = 24;
const HEAD = 76;
const TITLE = 44;
const INK = '#1c2330';

/** The charts of a goal as a document of their own, one below the other, each as it is on the page. */
export function exportFigures(year: number, { key, statement, indicators }: GoalFigures, charts: readonly SVGElement[]): string {
  const title = `${pictureMessages.figures.de} ${year}: ${key}`;
  const drawn = indicators.nodes.filter(({ values }) => values.nodes.some(({ value }) => value !== null));
  const width = SIZE.width + 2 * EDGE;
  const top = (index: number) => HEAD + index * (TITLE + SIZE.height + EDGE);
  const drawing = [
    svgText([title], EDGE, 32, { size: 18, bold: true }),
    svgText(wrapped(statement, SIZE.width, 12, 2), EDGE, 52, { size: 12 }),
    ...drawn.flatMap(({ name, unit, status }, index) => [
      svgText(wrapped(`${name} (${unit})`, SIZE.width, 13, 1), EDGE, top(index) + 16, { size: 13, bold: true }),
      svgText(wrapped(statusInWords(status), SIZE.width, 12, 1), EDGE, top(index) + 34, { size: 12 }),
      placed(charts[index], EDGE, top(index) + TITLE),
    ]),
  ];
  return svgDocument(title, width, top(drawn.length), drawing.join('\n'));
}

/** A chart of the page at a place of the document. */
function placed(chart: SVGElement | undefined, x: number, y: number): string {
  if (!chart) return '';
  const copy = chart.cloneNode(true) as SVGElement;
  const place = { x, y, width: SIZE.width, height: SIZE.height, color: INK };
  for (const [name, value] of Object.entries(place)) copy.setAttribute(name, String(value));
  return new XMLSerializer().serializeToString(copy);
}
