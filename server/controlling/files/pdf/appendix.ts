import type { Content } from 'pdfmake/interfaces.js';
import { Language } from '../../../../schema/analysis/explanation/language.js';
import type { ControllingReport } from '../../../../schema/controlling/controlling-report.js';
import { figure } from '../figures.js';
import type { Texts } from '../messages.js';
import { sourcesOf } from '../sources.js';

/** By which rules the report is worked out, where its figures come from, and by what it can be recognised. */
export function appendix(texts: Texts, report: ControllingReport): Content {
  const { rules, threshold, tolerance, hash } = report;
  const { language } = texts;
  const parameters = [
    `${texts.word('threshold')}: ${figure(language, threshold)}`,
    `${texts.word('tolerance')}: ${figure(language, tolerance)}`,
  ];
  return [
    { text: texts.word('rules'), style: 'chapter', pageBreak: 'before', pageOrientation: 'portrait' },
    { text: parameters.join('   ·   '), style: 'cell', margin: [0, 0, 0, 4] },
    ...(language === Language.EN ? rules.en : rules.de)
      .split('\n')
      .map((text): Content => ({ text, style: 'cell', margin: [0, 0, 0, 4], lineHeight: 1.15 })),
    { text: texts.word('legend'), style: 'cell' },
    { text: texts.word('sources'), style: 'chapter' },
    { ul: sourcesOf(texts, report).map((text) => ({ text, style: 'cell' })) },
    { text: `${texts.word('hash')}: ${hash}`, style: 'quiet', margin: [0, 10, 0, 0] },
  ];
}
