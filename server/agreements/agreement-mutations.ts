import { GraphQLNonNull, GraphQLObjectType, type GraphQLOutputType, type GraphQLSchema } from 'graphql';
import type { TargetAgreement } from '../../schema/agreements/target-agreement.js';
import { askTask } from '../changes/ask-change.js';
import type { ChangeContext } from '../changes/change-context.js';
import { withMutationFields } from '../changes/mutation-type.js';
import { problemsOf } from '../changes/payload-types.js';
import { IDEMPOTENCY_KEY, type MutationField, YEAR } from '../changes/record-mutation.js';
import type { Outcome, WrittenBeside } from '../changes/task.js';
import { permitAtAll } from '../security/permit.js';
import { agreementsOf, forgetAgreements } from './agreement-loader.js';
import { openingInput, stepInput } from './input-types.js';
import type { OpeningInput } from './read-opening.js';
import type { AgreementAction } from './steps.js';
import { type FurtherStepInput, openAgreement, takeStep } from './take-step.js';
import type { Writing } from './write-step.js';

/** What each step after the first one is, in the words of the paper. */
const FURTHER: Readonly<Record<Exclude<AgreementAction, 'openTargetAgreement'>, string>> = {
  offerTargetAgreement:
    'The council decided what the city offers: the values OFFERED of the targets (Planungsangebot). Until somebody answered it, it may decide again, with a reason.',
  acceptTargetAgreement:
    'The other side accepts the offer (akzeptieren): at once if it is inside the corridor, else when its reasons were given.',
  justifyTargetAgreement: 'The city gives the reasons for an offer outside the corridor (Abweichung begründen).',
  modifyTargetAgreement:
    'The other side does not accept the deviation, so the administration agrees on other values (modifizierte Zielwerte), with a reason.',
  signTargetAgreement: 'Both sides sign: the values AGREED of the targets count as they are then (Abschluss).',
  reportTargetAgreement: 'The committee is told that the agreement was signed (Bericht im Fachausschuss).',
  followUpTargetAgreement: 'What was reached is held against what was agreed (Zielnachhaltung); it may be repeated.',
};

/** Adds the mutations of target agreements to those that the schema has. They take the input of sources that is there. */
export function withAgreementMutations(schema: GraphQLSchema): GraphQLSchema {
  const payload = payloadType(schema);
  const step = stepInput(schema);
  const further = Object.entries(FURTHER).map(([action, description]): [string, MutationField] => [
    action,
    mutation(action as AgreementAction, description, { input: step, payload }, (writing, input, { viewer }) =>
      takeStep(writing, action as AgreementAction, input as FurtherStepInput, viewer),
    ),
  ]);
  const description =
    'Begins a target agreement: the reference frame of Federation and Land is there (Referenzrahmen liegt vor), as values of the indicators.';
  const open = mutation(
    'openTargetAgreement',
    description,
    { input: openingInput(schema), payload },
    (writing, input, { viewer }) => openAgreement(writing, input as OpeningInput, viewer),
  );
  return withMutationFields(schema, { openTargetAgreement: open, ...Object.fromEntries(further) });
}

/** One mutation: a task beside the plan that its year names. */
function mutation(
  action: AgreementAction,
  description: string,
  { input, payload }: { readonly input: ReturnType<typeof stepInput>; readonly payload: GraphQLObjectType },
  write: (writing: Writing, input: unknown, context: ChangeContext) => Promise<WrittenBeside>,
): MutationField {
  return {
    type: new GraphQLNonNull(payload),
    description,
    args: {
      year: { ...YEAR, description: 'The budget year of the plan (Haushaltsjahr).' },
      input: { type: new GraphQLNonNull(input), description: 'What is recorded (Angaben).' },
      idempotencyKey: IDEMPOTENCY_KEY,
    },
    resolve: (_, args, context) => {
      const { author, smallNumberThreshold: threshold } = context;
      permitAtAll(context.viewer, action);
      forgetAgreements(context);
      return askTask(
        context,
        args.year as number,
        { action, args, id: null },
        {
          write: (plan, transaction) => write({ plan, transaction, author, threshold }, args.input, context),
        },
      );
    },
  };
}

function payloadType(schema: GraphQLSchema): GraphQLObjectType<Outcome, ChangeContext> {
  return new GraphQLObjectType<Outcome, ChangeContext>({
    name: 'TargetAgreementPayload',
    description: 'What became of a step of a target agreement (Ergebnis).',
    fields: {
      agreement: {
        type: schema.getType('TargetAgreement') as GraphQLOutputType,
        description: 'The agreement as it is now (Zielvereinbarung); null if there are problems.',
        resolve: written,
      },
      problems: problemsOf(schema),
    },
  });
}

async function written(outcome: Outcome, _: unknown, context: ChangeContext): Promise<TargetAgreement | null> {
  const key = outcome.written[0]?.key;
  if (key === undefined) return null;
  return (await agreementsOf(context, outcome.graph!)).find((agreement) => agreement.key === key) ?? null;
}
