import { goalGraphMessages as texts } from '../messages/goal-graph.js';
import { pictureMessages } from '../messages/pictures.js';
import { inBothLanguages } from '../messages.js';
import { escaped, svgDocument, svgText, wrapped } from '../pictures/svg.js';
import { type DomainColours, LINE_STYLES } from './colours.js';
import { explain } from './explain.js';
import { svgLegend } from './export-legend.js';
import type { Band, Bracket, Layout, Placed } from './layout.js';
import { curve, isEffect, type Line } from './lines.js';

/** What is written into the document. */
export interface Drawing {
  readonly title: string;
  readonly subtitle: string;
  readonly layout: Layout;
  readonly lines: readonly Line[];
  readonly colours: DomainColours;
}

const HEAD = 64;
const EDGE = 24;
const GREY = '#4a5261';

/** The picture as a document of its own: title, what was filtered, legend. Light colours, because it will be printed. */
export function exportSvg({ title, subtitle, layout, lines, colours }: Drawing): string {
  const boxes = new Map(layout.placed.map(({ id, box }) => [id, box]));
  const legend = svgLegend(colours, layout.width);
  const drawing = [
    svgText([title], EDGE, 30, { size: 20, bold: true }),
    svgText([subtitle], EDGE, 50, { size: 12, color: GREY }),
    `<g transform="translate(${EDGE} ${HEAD})">`,
    ...layout.bands.map(bandOf),
    ...layout.brackets.map(bracketOf),
    ...lines.map(({ kind, from, to }) => lineOf(kind, curve(boxes.get(from)!, boxes.get(to)!, isEffect(kind) ? 7 : 0))),
    ...layout.placed.map((object) => cardOf(object, colours)),
    `<g transform="translate(0 ${layout.height + 24})">${legend.drawing}</g>`,
    '</g>',
  ];
  const height = HEAD + layout.height + 24 + legend.height + EDGE;
  return svgDocument(title, layout.width + 2 * EDGE, height, `${arrowheads()}${drawing.join('\n')}`);
}

const arrowheads = () =>
  `<defs>${(['SUPPORTS', 'COMPLEMENTS', 'CONFLICTS'] as const)
    .map(
      (kind) =>
        `<marker id="${kind}" viewBox="0 0 8 8" refX="1" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0,0 L8,4 L0,8 z" fill="${LINE_STYLES[kind].light}"/></marker>`,
    )
    .join('')}</defs>`;

function lineOf(kind: Line['kind'], path: string): string {
  const { light, dash, width } = LINE_STYLES[kind];
  const end = isEffect(kind) ? ` marker-end="url(#${kind})"` : '';
  return `<path d="${path}" fill="none" stroke="${light}" stroke-width="${width}"${dash && ` stroke-dasharray="${dash}"`}${end}/>`;
}

function bandOf({ name, box, isEmpty }: Band): string {
  const note = isEmpty ? svgText([inBothLanguages(texts.emptyLevel)], box.x + 12, box.y + 80, { size: 12, color: GREY }) : '';
  return `<rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" rx="6" fill="#f2f4f7"/>${svgText(
    wrapped(texts[name].de, 170, 13, 2),
    box.x + 12,
    box.y + 20,
    { size: 13, bold: true },
  )}${svgText(wrapped(texts[name].en, 170, 11, 2), box.x + 12, box.y + 56, { size: 11, color: GREY })}${note}`;
}

function bracketOf({ name, box }: Bracket): string {
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const words = svgText([inBothLanguages(texts[name])], 0, 4, { size: 12, anchor: 'middle', color: GREY });
  return `<path d="M${box.x + box.width},${box.y} h-6 v${box.height} h6" fill="none" stroke="${GREY}"/><g transform="translate(${x - 4} ${y}) rotate(-90)">${words}</g>`;
}

function cardOf(object: Placed, colours: DomainColours): string {
  const { x, y, width, height } = object.box;
  const { kind, title, text } = explain(object);
  const { heading, body, office, codes } = wordsOn(object, title, text);
  const most = object.kind === 'GOAL' ? 2 : 3;
  return [
    `<g><title>${escaped(`${inBothLanguages(kind)} ${title} ${text}`.trim())}</title>`,
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${object.kind === 'SERVICE' ? 18 : 4}" fill="#fff" stroke="#80868f"${object.kind === 'OFFICE' ? ' stroke-width="2"' : ''}/>`,
    object.kind === 'GOAL' ? stripesOf(object, colours) : '',
    heading && svgText([heading], x + 16, y + 20, { size: 14, bold: true }),
    office && svgText([office], x + width - 10, y + 20, { size: 11, color: GREY, anchor: 'end' }),
    svgText(wrapped(body, width - 26, 11.5, most), x + 16, y + (heading ? 38 : 24), { size: 11.5 }),
    codes && svgText(wrapped(codes, width - 26, 11, 1), x + 16, y + height - 9, { size: 11, bold: true, color: GREY }),
    '</g>',
  ].join('');
}

/** The words on a card, each in its place. */
function wordsOn(object: Placed, title: string, text: string) {
  if (object.kind === 'SERVICE') return { heading: '', body: title, office: '', codes: '' };
  if (object.kind === 'OFFICE') return { heading: `${pictureMessages.office.de} ${title}`, body: text, office: '', codes: '' };
  const { office, legalDomains } = object.goal;
  return {
    heading: title,
    body: text,
    office: office ? `${pictureMessages.office.de} ${office.number}` : '',
    codes: legalDomains.map(({ abbreviation }) => abbreviation).join(', '),
  };
}

/** One stripe for each law. */
function stripesOf({ box, goal }: Extract<Placed, { kind: 'GOAL' }>, colours: DomainColours): string {
  const { x, y, height } = box;
  const each = (height - 4) / goal.legalDomains.length;
  return goal.legalDomains
    .map(
      ({ code }, index) =>
        `<rect x="${x + 2}" y="${y + 2 + index * each}" width="8" height="${each}" fill="${colours.of(code).light}"/>`,
    )
    .join('');
}
