import { goalGraphMessages as texts } from '../messages/goal-graph.js';
import { inBothLanguages } from '../messages.js';
import { svgText } from '../pictures/svg.js';
import { type DomainColours, LINE_STYLES } from './colours.js';
import type { LineKind } from './lines.js';

const ROW = 22;
const SIGN = 40;
const LETTER = 7;

/** The legend of a document: the laws with their colours, the lines with their forms; broken into rows. */
export function svgLegend(colours: DomainColours, width: number): { readonly drawing: string; readonly height: number } {
  const entries = [
    ...colours.named.map(({ abbreviation, colour }) => ({ sign: swatch(colour.light), words: abbreviation })),
    ...(colours.hasOthers ? [{ sign: swatch(colours.of('').light), words: inBothLanguages(texts.otherDomains) }] : []),
    ...(Object.keys(LINE_STYLES) as LineKind[]).map((kind) => ({ sign: stroke(kind), words: inBothLanguages(texts[kind]) })),
  ];
  let [x, y] = [0, 0];
  const drawn = entries.map(({ sign, words }) => {
    const needed = SIGN + words.length * LETTER + 16;
    if (x > 0 && x + needed > width) [x, y] = [0, y + ROW];
    const entry = `<g transform="translate(${x} ${y})">${sign}${svgText([words], SIGN, 12, { size: 12 })}</g>`;
    x += needed;
    return entry;
  });
  return { drawing: drawn.join(''), height: y + ROW };
}

const swatch = (colour: string) => `<rect x="12" y="0" width="20" height="16" rx="2" fill="${colour}"/>`;

function stroke(kind: LineKind): string {
  const { light, dash, width } = LINE_STYLES[kind];
  return `<path d="M2,8 H34" stroke="${light}" stroke-width="${width}"${dash && ` stroke-dasharray="${dash}"`}/>`;
}
