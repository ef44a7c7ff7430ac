import { GraphQLNonNull, GraphQLObjectType, type GraphQLOutputType, type GraphQLSchema } from 'graphql';
import type { ShownRemark } from '../../schema/controlling/deviation-remark.js';
import type { IssuedReport } from '../../schema/controlling/issued-report.js';
import type { ReportScopeInput } from '../../schema/controlling/report-scope.js';
import { type AskedMutation, askTask } from '../changes/ask-change.js';
import type { ChangeContext } from '../changes/change-context.js';
import { withMutationFields } from '../changes/mutation-type.js';
import { problemsOf } from '../changes/payload-types.js';
import { IDEMPOTENCY_KEY, type MutationField, YEAR } from '../changes/record-mutation.js';
import type { Outcome } from '../changes/task.js';
import { parseNodeId } from '../relay/node-id.js';
import { permit, permitAtAll } from '../security/permit.js';
import { issueInput, remarkInput } from './input-types.js';
import { issueReport } from './issue-report.js';
import { issuedReports } from './issued-reports.js';
import { readReportArgs } from './question.js';
import { forgetRemarks, remarksOf } from './remark-loader.js';
import { concernedByReport } from './scope.js';
import { type RemarkInput, setRemark } from './set-remark.js';
import { workOutReport } from './work-out.js';

/** A report to be issued, as it was sent. */
interface IssueInput {
  readonly quarter: number;
  readonly scope?: ReportScopeInput | null;
  readonly threshold: string;
  readonly tolerance: string;
  readonly hash?: string | null;
}

/** Adds the mutations of controlling to those that the schema has. */
export function withControllingMutations(schema: GraphQLSchema): GraphQLSchema {
  return withMutationFields(schema, { setDeviationRemark: setOne(schema), issueControllingReport: issueOne(schema) });
}

function setOne(schema: GraphQLSchema): MutationField {
  return {
    type: new GraphQLNonNull(
      payload(schema, {
        name: 'SetDeviationRemarkPayload',
        field: 'remark',
        type: 'DeviationRemark',
        description: 'The remark as it was set (Erläuterung); null if there are problems.',
        resolve: writtenRemark,
      }),
    ),
    description:
      'Explains how a goal or an indicator stands in a quarter: cause, proposal, who decides (Abweichung erläutern). What was said before stays and is superseded.',
    args: {
      input: { type: new GraphQLNonNull(remarkInput()), description: 'What is said (Angaben).' },
      idempotencyKey: IDEMPOTENCY_KEY,
    },
    resolve: (_, args, context) => {
      const { viewer, author } = context;
      const input = args.input as RemarkInput;
      permitAtAll(viewer, 'setDeviationRemark');
      forgetRemarks(context);
      const asked: AskedMutation = { action: 'setDeviationRemark', args, id: input.about, idField: 'input.about' };
      return askTask(context, parseNodeId(input.about)?.year ?? null, asked, {
        write: (plan, transaction) => setRemark({ plan, transaction, author, viewer }, input),
      });
    },
  };
}

function issueOne(schema: GraphQLSchema): MutationField {
  return {
    type: new GraphQLNonNull(
      payload(schema, {
        name: 'IssueControllingReportPayload',
        field: 'issued',
        type: 'IssuedReport',
        description: 'The report as it was issued (ausgestellter Bericht); null if there are problems.',
        resolve: writtenReport,
      }),
    ),
    description:
      'Issues the report of a quarter as it stands now (Controllingbericht ausstellen). It is kept as it is and never changes, whatever becomes of values and remarks.',
    args: {
      year: { ...YEAR, description: 'The budget year of the plan (Haushaltsjahr), which has to be adopted.' },
      input: { type: new GraphQLNonNull(issueInput(schema)), description: 'Which report (Angaben).' },
      idempotencyKey: IDEMPOTENCY_KEY,
    },
    resolve: async (_, args, context) => {
      const { viewer, author } = context;
      const { year, input } = args as { year: number; input: IssueInput };
      permitAtAll(viewer, 'issueControllingReport');
      const graph = await context.graph(year);
      const question = readReportArgs(graph, input, null);
      permit(viewer, 'issueControllingReport', concernedByReport(question.part));
      // Before the transaction: an embedded database has no second connection beside it. An adopted plan stays as it is.
      const report = await workOutReport(context, graph, question);
      const asked: AskedMutation = { action: 'issueControllingReport', args, id: null };
      return askTask(context, year, asked, {
        write: (_plan, transaction, isAdopted) =>
          issueReport(transaction, author, { report, seen: input.hash ?? null }, isAdopted),
      });
    },
  };
}

interface Payload {
  readonly name: string;
  readonly field: string;
  readonly type: string;
  readonly description: string;
  resolve(outcome: Outcome, args: unknown, context: ChangeContext): Promise<object | null>;
}

function payload(schema: GraphQLSchema, { name, field, type, description, resolve }: Payload): GraphQLObjectType {
  return new GraphQLObjectType<Outcome, ChangeContext>({
    name,
    description: 'What became of it (Ergebnis).',
    fields: {
      [field]: { type: schema.getType(type) as GraphQLOutputType, description, resolve },
      problems: problemsOf(schema),
    },
  });
}

/** The same whether it was set now or is answered again. */
async function writtenRemark({ graph, written }: Outcome, _: unknown, context: ChangeContext): Promise<ShownRemark | null> {
  const parts = /^(\d)\/(\d+)\/(.+)$/s.exec(written[0]?.key ?? '');
  if (!parts) return null;
  const [quarter, version, about] = [Number(parts[1]), Number(parts[2]), parts[3]];
  const remarks = await remarksOf(context, graph!.plan.year);
  return remarks.find((one) => one.quarter === quarter && one.version === version && one.about === about) ?? null;
}

async function writtenReport({ graph, written }: Outcome, _: unknown, context: ChangeContext): Promise<IssuedReport | null> {
  const number = written[0]?.key;
  if (number === undefined) return null;
  return (await issuedReports(context, graph!.plan.year, { quarter: null, number: Number(number), before: null }))[0] ?? null;
}
