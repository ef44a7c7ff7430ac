import pdfmake from 'pdfmake';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { Texts } from '../messages.js';
import type { ReportFile } from '../report-file.js';
import { stateOf, titleOf } from '../state.js';
import { appendix } from './appendix.js';
import { area } from './area.js';
import { deviations } from './deviations.js';
import { FONT_FILES, FONTS } from './fonts.js';
import { front, overview } from './front.js';
import { INK, QUIET, STYLES } from './styles.js';

/** A report as a PDF of A4 pages. Its fonts come with the package and are embedded; nothing is fetched from anywhere. */
export async function pdfOf(file: ReportFile): Promise<Uint8Array> {
  pdfmake.setFonts(FONTS);
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => FONT_FILES.includes(path));
  return pdfmake.createPdf(definition(file)).getBuffer();
}

function definition(file: ReportFile): TDocumentDefinitions {
  const { report, language, moment, number } = file;
  const texts = new Texts(language);
  const { municipality, scope } = report;
  const name = texts.scope(scope.kind, scope.key, scope.name);
  const title = [`${municipality}: ${titleOf(texts, file)}`, name];
  return {
    pageSize: 'A4',
    pageMargins: [40, 44, 40, 48],
    info: { title: title.join(', '), author: municipality, creationDate: moment },
    language: language.toLowerCase(),
    defaultStyle: { font: 'Roboto', fontSize: 9, color: INK },
    styles: STYLES,
    content: [
      front(texts, file),
      overview(texts, report),
      deviations(texts, report),
      ...report.areas.map((one) => area(texts, one)),
      appendix(texts, report),
    ],
    footer: (page, pages): Content => ({
      columns: [
        { text: `${titleOf(texts, file)} · ${name}`, width: '*' },
        {
          text: `${stateOf(texts, file)} · ${texts.say('page', { page: `${page}`, pages: `${pages}` })}`,
          alignment: 'right',
          width: 'auto',
        },
      ],
      columnGap: 12,
      margin: [40, 16, 40, 0],
      fontSize: 7,
      color: QUIET,
    }),
    ...(number === null && { watermark: { text: texts.word('draft'), color: QUIET, opacity: 0.07, bold: true } }),
  };
}
