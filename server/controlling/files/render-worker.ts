import 'reflect-metadata'; // The enums of the schema register themselves.
import { parentPort, workerData } from 'node:worker_threads';
import { pdfOf } from './pdf/document.js';
import type { FormatName, ReportFile } from './report-file.js';
import { xlsxOf } from './xlsx/workbook.js';

/** The thread that makes one file and ends. */

const MAKERS: Readonly<Record<FormatName, (file: ReportFile) => Promise<Uint8Array>>> = { pdf: pdfOf, xlsx: xlsxOf };

const file = workerData as ReportFile;
parentPort!.postMessage(await MAKERS[file.format](file));
