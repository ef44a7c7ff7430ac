import { createRequire } from 'node:module';
import type { TFontDictionary } from 'pdfmake/interfaces.js';

/** Roboto, which comes with pdfmake: the files of its four faces. */
export const FONTS = createRequire(import.meta.url)('pdfmake/fonts/Roboto.js') as TFontDictionary;

/** The files themselves, the only ones a report may read. */
export const FONT_FILES: readonly unknown[] = Object.values(FONTS).flatMap((font) => Object.values(font));
