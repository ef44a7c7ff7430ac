import {
  GraphQLID,
  GraphQLInputObjectType,
  type GraphQLInputType,
  GraphQLInt,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  GraphQLString,
} from 'graphql';
import { ProductGroup } from '../../schema/budget/product-group.js';
import type { BudgetAmount } from '../../schema/money/budget-amount.js';
import { Decimal } from '../../schema/numbers/decimal.js';
import { type AskedMutation, askTask } from '../changes/ask-change.js';
import type { ChangeContext } from '../changes/change-context.js';
import { withMutationFields } from '../changes/mutation-type.js';
import { problemsOf } from '../changes/payload-types.js';
import { IDEMPOTENCY_KEY, type MutationField } from '../changes/record-mutation.js';
import type { Outcome } from '../changes/task.js';
import { parseNodeId } from '../relay/node-id.js';
import { permitAtAll } from '../security/permit.js';
import { amountsOf, forgetAmounts } from './amount-loader.js';
import type { AmountInput } from './read-amount.js';
import { setAmount } from './set-amount.js';

/** Adds the mutation of amounts to those that the schema has. It takes the input of sources that is there. */
export function withAmountMutations(schema: GraphQLSchema): GraphQLSchema {
  return withMutationFields(schema, { setBudgetAmount: setOne(schema) });
}

function setOne(schema: GraphQLSchema): MutationField {
  return {
    type: new GraphQLNonNull(payloadType(schema)),
    description:
      'Sets an amount of the operating budget of a product group, or takes one back (Betrag setzen). What was set before stays and is superseded. Budgeted amounts are set in drafts only, actual ones in adopted plans too.',
    args: {
      input: { type: new GraphQLNonNull(inputType(schema)), description: 'The amount (Angaben).' },
      idempotencyKey: IDEMPOTENCY_KEY,
    },
    resolve: (_, args, context) => {
      const { viewer, author } = context;
      const input = args.input as AmountInput;
      const { productGroup: id } = input;
      permitAtAll(viewer, 'setBudgetAmount');
      forgetAmounts(context);
      const asked: AskedMutation = { action: 'setBudgetAmount', args, id, idField: 'input.productGroup' };
      return askTask(context, parseNodeId(id)?.year ?? null, asked, {
        write: (plan, transaction, isAdopted) => setAmount({ plan, transaction, author, viewer, isAdopted }, input),
      });
    },
  };
}

function inputType(schema: GraphQLSchema): GraphQLInputObjectType {
  const named = (name: string) => new GraphQLNonNull(schema.getType(name) as GraphQLInputType & GraphQLOutputType);
  return new GraphQLInputObjectType({
    name: 'BudgetAmountInput',
    description: 'An amount to be set (Betrag).',
    fields: {
      productGroup: { type: new GraphQLNonNull(GraphQLID), description: 'The id of the product group (Produktgruppe).' },
      fiscalYear: { type: new GraphQLNonNull(GraphQLInt), description: 'The year the money is for (Jahr).' },
      side: { type: named('BudgetSide'), description: 'Revenue or expenditure (Ertrag oder Aufwand).' },
      rowNumber: { type: GraphQLInt, description: 'The number of the row (Zeile), 1 to 99; without it, the total of the side.' },
      kind: { type: named('AmountKind'), description: 'What it says (Betragsart).' },
      name: { type: new GraphQLNonNull(GraphQLString), description: 'What the row is called (Bezeichnung).' },
      amount: { type: Decimal, description: 'The amount in EUR (Betrag); null takes back what was set, which needs a reason.' },
      refundedShare: { type: Decimal, description: 'How many per cent of it somebody refunds (Erstattungssatz).' },
      refundedBy: { type: GraphQLString, description: 'Who refunds it (erstattende Stelle); goes with the share.' },
      reason: { type: GraphQLString, description: 'Why it is set, or taken back (Begründung).' },
      source: { type: named('SourceInput'), description: 'Where it is taken from (Quelle).' },
      supersedes: {
        type: GraphQLInt,
        description:
          'The version it is based on, 0 where there is none (abgelöste Fassung); refused if another one counts by now.',
      },
    },
  });
}

function payloadType(schema: GraphQLSchema): GraphQLObjectType<Outcome, ChangeContext> {
  return new GraphQLObjectType<Outcome, ChangeContext>({
    name: 'SetBudgetAmountPayload',
    description: 'What became of an amount that was to be set (Ergebnis).',
    fields: {
      amount: {
        type: schema.getType('BudgetAmount') as GraphQLOutputType,
        description: 'The amount as it was set (Betrag); null if there are problems.',
        resolve: written,
      },
      problems: problemsOf(schema),
    },
  });
}

/** The same whether it was set now or is answered again. */
async function written(outcome: Outcome, _: unknown, context: ChangeContext): Promise<BudgetAmount | null> {
  const key = outcome.written[0]?.key;
  if (key === undefined) return null;
  const group = outcome.graph!.find(ProductGroup, key.split('/')[0]!);
  const amounts = group ? await amountsOf(context, group) : [];
  return amounts.find((one) => keyOf(one) === key) ?? null;
}

function keyOf({ groupNumber, fiscalYear, side, line, kind, version }: BudgetAmount): string {
  return [groupNumber, fiscalYear, side, line, kind, version].join('/');
}
