/** Text as it may stand in an SVG document. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** The fonts of the house's computers, as on the page. */
const FONT = 'system-ui, "Segoe UI", Arial, sans-serif';

/** How wide letters are on average, as part of the font's size; rather too wide, so that nothing runs over. */
const LETTER = 0.56;

/** Breaks a text into lines that are no wider than given; what does not fit ends in "…". SVG cannot do it by itself. */
export function wrapped(text: string, width: number, size: number, most: number): readonly string[] {
  const letters = Math.max(4, Math.floor(width / (size * LETTER)));
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((whole) => whole.match(new RegExp(`.{1,${letters}}`, 'gu')) ?? [])) {
    const longer = line ? `${line} ${word}` : word;
    if (longer.length <= letters) {
      line = longer;
    } else {
      lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${lines[most - 1]!.slice(0, letters - 1)}…`];
}

/** How a text is set. */
interface Setting {
  readonly size: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** Lines of text, the first at the given height. */
export function svgText(lines: readonly string[], x: number, y: number, setting: Setting): string {
  const { size, bold = false, color = '#1c2330', anchor = 'start' } = setting;
  const spans = lines.map((line, index) => `<tspan x="${x}" dy="${index === 0 ? 0 : size * 1.25}">${escaped(line)}</tspan>`);
  return `<text y="${y}" font-size="${size}" fill="${color}" text-anchor="${anchor}"${bold ? ' font-weight="600"' : ''}>${spans.join('')}</text>`;
}

/** A whole document: a title that readers of screens say, and the drawing on white ground. */
export function svgDocument(title: string, width: number, height: number, drawing: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${escaped(FONT)}">
<title>${escaped(title)}</title>
<rect width="100%" height="100%" fill="#fff"/>
${drawing}
</svg>
`;
}
