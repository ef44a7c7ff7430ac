import type { FastifyRequest } from 'fastify';
import { Language } from '../../../schema/analysis/explanation/language.js';
import type { ReportArgs } from '../../../schema/controlling/report-args.js';
import type { ReportScopeInput } from '../../../schema/controlling/report-scope.js';
import { ErrorCode } from '../../../schema/errors/error-code.js';
import { HubError, quoted } from '../../errors/hub-error.js';
import { SCOPE_NAMES } from '../scope.js';
import { FORMATS, type FormatName } from './report-file.js';

/** What an address asks for. */
export interface ReportRequest {
  readonly year: number;
  readonly format: FormatName;
  readonly language: Language;
  /** The arguments of a draft, or the number of a report that was issued. */
  readonly asked: ReportArgs | number;
}

const FILE = /^(\d{1,9})\.(\w{1,10})$/;
const PERCENT = /^\d{1,3}(\.\d{1,10})?$/;
const OF_DRAFT: readonly string[] = [...SCOPE_NAMES, 'threshold', 'tolerance'];

/**
 * Reads the address of a draft, such as `/reports/2026/2.pdf?office=59`.
 *
 * @throws HubError that names the part of the address at fault
 */
export function readDraftRequest(request: FastifyRequest): ReportRequest {
  const { number, ...common } = readCommon(request, OF_DRAFT);
  const given = request.query as Record<string, string | undefined>;
  const scope: ReportScopeInput = Object.fromEntries(SCOPE_NAMES.map((name) => [name, given[name] ?? null]));
  const [threshold, tolerance] = [percentIn('threshold', given, '10'), percentIn('tolerance', given, '5')];
  return { ...common, asked: { quarter: number, scope, threshold, tolerance } };
}

/**
 * Reads the address of a report that was issued, such as `/reports/2026/issued/3.pdf`.
 *
 * @throws HubError that names the part of the address at fault
 */
export function readIssuedRequest(request: FastifyRequest): ReportRequest {
  const { number, ...common } = readCommon(request, []);
  return { ...common, asked: number };
}

function readCommon({ params, query }: FastifyRequest, others: readonly string[]) {
  const { year, file } = params as { year: string; file: string };
  const { language = Language.DE } = query as Record<string, unknown>;
  for (const [name, value] of Object.entries(query as object)) {
    if (name !== 'language' && !others.includes(name))
      throw refused('parameter', `one of ${['language', ...others].join(', ')}`, name);
    if (typeof value !== 'string') throw refused(name, 'it at most once', value);
  }
  if (!/^\d{4}$/.test(year)) throw refused('year', 'a year', year, 404);
  const [, number, format = ''] = FILE.exec(file) ?? [];
  if (!Object.hasOwn(FORMATS, format)) {
    const endings = Object.keys(FORMATS).join(', .');
    throw refused('file', `a number and .${endings}`, file, 404);
  }
  if (!Object.hasOwn(Language, language as string)) throw refused('language', Object.keys(Language).join(' or '), language);
  return { year: Number(year), number: Number(number), format: format as FormatName, language: language as Language };
}

function percentIn(name: string, given: Record<string, string | undefined>, usual: string): string {
  const percent = given[name] ?? usual;
  if (PERCENT.test(percent)) return percent;
  throw refused(name, 'per cent such as 10 or 7.5', percent);
}

function refused(name: string, expected: string, got: unknown, status = 400): HubError {
  return new HubError(ErrorCode.BAD_USER_INPUT, `${name}: expected ${expected}, got ${quoted(got)}.`, {}, status);
}
