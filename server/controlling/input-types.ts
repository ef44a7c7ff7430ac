import {
  GraphQLID,
  GraphQLInputObjectType,
  type GraphQLInputType,
  GraphQLInt,
  GraphQLNonNull,
  type GraphQLSchema,
  GraphQLString,
} from 'graphql';
import { Decimal } from '../../schema/numbers/decimal.js';

/** What is said about a deviation. */
export function remarkInput(): GraphQLInputObjectType {
  return new GraphQLInputObjectType({
    name: 'DeviationRemarkInput',
    description: 'What is said about how a goal or an indicator stands in a quarter (Erläuterung).',
    fields: {
      about: { type: new GraphQLNonNull(GraphQLID), description: 'The id of the goal or the indicator (Ziel oder Kennzahl).' },
      quarter: { type: new GraphQLNonNull(GraphQLInt), description: 'The quarter (Quartal), 1 to 4, of the year of the plan.' },
      cause: { type: new GraphQLNonNull(GraphQLString), description: 'Why it is so (Ursache).' },
      proposal: { type: GraphQLString, description: 'What is proposed (Entscheidungsvorschlag).' },
      decidedBy: { type: GraphQLString, description: 'Who decides about it (entscheidende Stelle).' },
      supersedes: {
        type: GraphQLInt,
        description:
          'The version it is based on, 0 where there is none (abgelöste Fassung); refused if another one counts by now.',
      },
    },
  });
}

/** Which report shall be issued: the arguments of its draft. */
export function issueInput(schema: GraphQLSchema): GraphQLInputObjectType {
  return new GraphQLInputObjectType({
    name: 'IssueControllingReportInput',
    description: 'A report to be issued (auszustellender Bericht): the arguments of its draft.',
    fields: {
      quarter: { type: new GraphQLNonNull(GraphQLInt), description: 'The quarter (Quartal), 1 to 4.' },
      scope: {
        type: schema.getType('ReportScopeInput') as GraphQLInputType,
        description: 'What it is about (Umfang); everything without it.',
      },
      threshold: {
        type: new GraphQLNonNull(Decimal),
        defaultValue: '10',
        description: 'From how many per cent on a difference is a deviation (Schwelle).',
      },
      tolerance: {
        type: new GraphQLNonNull(Decimal),
        defaultValue: '5',
        description: 'The tolerance of the status, in per cent (Toleranz).',
      },
      hash: {
        type: GraphQLString,
        description: 'The hash of the draft that was looked at (Prüfsumme); refused if the report says something else by now.',
      },
    },
  });
}
