import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ErrorCode } from '../../../schema/errors/error-code.js';
import type { ChangeContext } from '../../changes/change-context.js';
import { HubError } from '../../errors/hub-error.js';
import { Queue } from '../../export/queue.js';
import { refuseOtherMethods } from '../../http/read-only.js';
import { draftOf, issuedOf } from '../content-text.js';
import { contentOf, issuedReports } from '../issued-reports.js';
import { readReportArgs } from '../question.js';
import { workOutReport } from '../work-out.js';
import { render } from './render.js';
import { FORMATS, type ReportFile } from './report-file.js';
import { type ReportRequest, readDraftRequest, readIssuedRequest } from './report-request.js';

/** What the files of reports need to know of their surroundings. */
export interface ServedReports {
  /** Makes what a request carries. */
  context(request: FastifyRequest): ChangeContext;
  /** How long a file may take to be made, in milliseconds. */
  readonly patience: number;
}

/** Serves controlling reports as files, drafts at `/reports/{year}/{quarter}.{format}`; one is made at a time. */
export function serveReports(path: FastifyInstance, { context, patience }: ServedReports): void {
  const queue = new Queue();
  const closing = new AbortController();
  const serve = (url: string, read: (request: FastifyRequest) => ReportRequest): void => {
    const handler = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
      const asked = read(request);
      const gone = new AbortController();
      reply.raw.once('close', () => gone.abort(new HubError(ErrorCode.BAD_REQUEST, 'The client has gone away.', {}, 499)));
      const file = await fileOf(context(request), asked);
      reply.headers({
        'content-type': FORMATS[file.format],
        'content-disposition': `attachment; filename="${nameOf(file)}"`,
      });
      if (request.method === 'HEAD') return reply.send();
      const stopped = AbortSignal.any([closing.signal, gone.signal]);
      return reply.send(Buffer.from(await queue.run(() => render(file, patience, stopped))));
    };
    path.route({ method: ['GET', 'HEAD'], url, exposeHeadRoute: false, handler });
    refuseOtherMethods(path, url);
  };
  serve('/reports/:year/:file', readDraftRequest);
  serve('/reports/:year/issued/:file', readIssuedRequest);
  path.addHook('preClose', async () => {
    closing.abort(new HubError(ErrorCode.SHUTTING_DOWN, 'The hub is stopping. Ask again.', {}, 503));
  });
}

/** What the file is made of: worked out now, or as it was issued. */
async function fileOf(context: ChangeContext, { year, format, language, asked }: ReportRequest): Promise<ReportFile> {
  const graph = await context.graph(year);
  if (typeof asked !== 'number') {
    const report = draftOf(await workOutReport(context, graph, readReportArgs(graph, asked, null)));
    return { format, language, report, number: null, moment: new Date() };
  }
  const [issued] = await issuedReports(context, year, { quarter: null, number: asked, before: null });
  if (!issued) {
    const message = `number: expected that of a report issued on the plan ${year}, got ${asked}.`;
    throw new HubError(ErrorCode.BAD_USER_INPUT, message, {}, 404);
  }
  const report = issuedOf({ content: await contentOf(context, issued), hash: issued.hash });
  return { format, language, report, number: issued.number, moment: issued.issuedAt };
}

/** "controllingbericht-2026-q2-office-59-entwurf.pdf": letters and digits, whatever a number of the city looks like. */
function nameOf({ report: { year, quarter, scope }, number, format }: ReportFile): string {
  const about = [scope.kind.toLowerCase(), scope.key ?? ''].join('-').replaceAll(/[^A-Za-z0-9]+/g, '-');
  const state = number === null ? 'entwurf' : `nr-${number}`;
  return ['controllingbericht', year, `q${quarter}`, about, state].join('-').replaceAll(/-+/g, '-').concat(`.${format}`);
}
