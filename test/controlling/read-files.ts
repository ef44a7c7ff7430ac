import { createRequire } from 'node:module';
import readExcelFile from 'read-excel-file/node';
import type { ChangingHub } from '../changes/hub.js';

/** The pages of a PDF as texts, in the order of their lines. */
export async function pagesOf(bytes: Uint8Array): Promise<readonly string[]> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const fonts = createRequire(import.meta.url)
    .resolve('pdfjs-dist/package.json')
    .replace('package.json', 'standard_fonts/');
  const document = await getDocument({ data: bytes, standardFontDataUrl: fonts, verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(
      items
        .map((item) => ('str' in item ? item.str : ''))
        .join(' ')
        .replaceAll(/\s+/g, ' '),
    );
  }
  await document.destroy();
  return pages;
}

type Cell = string | number | boolean | Date | null;

/** The sheets of a spreadsheet with their rows, by name. */
export async function sheetsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, readonly (readonly Cell[])[]>> {
  const sheets = await readExcelFile(Buffer.from(bytes));
  return new Map(sheets.map(({ sheet, data }) => [sheet, data as Cell[][]]));
}

/** A file of a hub; what is no file fails the test. */
export async function fileAt(
  { hub }: ChangingHub,
  path: string,
): Promise<{ readonly answer: Response; readonly bytes: Uint8Array }> {
  const answer = await fetch(`${hub.url}${path}`);
  if (answer.status !== 200) throw new Error(`${answer.status}: ${await answer.text()}`);
  return { answer, bytes: new Uint8Array(await answer.arrayBuffer()) };
}
