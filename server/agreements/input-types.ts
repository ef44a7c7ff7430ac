import {
  GraphQLID,
  GraphQLInputObjectType,
  type GraphQLInputType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLSchema,
  GraphQLString,
} from 'graphql';
import { GraphQLLocalDate } from 'graphql-scalars';

const REQUIRED_TEXT = new GraphQLNonNull(GraphQLString);
const REQUIRED_ID = new GraphQLNonNull(GraphQLID);

/** What every step says of itself. */
function ofStep(schema: GraphQLSchema) {
  return {
    date: {
      type: new GraphQLNonNull(GraphQLLocalDate),
      description: 'The day it was taken on (Datum): up to today, and not before that of the step before.',
    },
    reason: { type: GraphQLString, description: 'Why (Begründung); some steps need one.' },
    source: { type: new GraphQLNonNull(named(schema, 'SourceInput')), description: 'The document that shows it (Quelle).' },
  };
}

/** The input of the first step. */
export function openingInput(schema: GraphQLSchema): GraphQLInputObjectType {
  const target = new GraphQLInputObjectType({
    name: 'AgreementTargetInput',
    description: 'A target of a new agreement (Ziel).',
    fields: {
      indicator: { type: REQUIRED_ID, description: 'The id of the indicator (Kennzahl).' },
      origin: { type: new GraphQLNonNull(named(schema, 'TargetOrigin')), description: 'Whose target it is (Herkunft).' },
    },
  });
  return new GraphQLInputObjectType({
    name: 'OpenTargetAgreementInput',
    description: 'A target agreement that begins (neue Zielvereinbarung).',
    fields: {
      key: { type: REQUIRED_TEXT, description: 'Its key in the plan (Schlüssel), such as "land-2026".' },
      title: { type: REQUIRED_TEXT, description: 'Its title (Titel).' },
      targetYear: { type: new GraphQLNonNull(GraphQLInt), description: 'The year its targets are for (Zieljahr).' },
      partner: { type: REQUIRED_TEXT, description: 'The other party (Vertragspartner), such as the ministry of the Land.' },
      office: { type: REQUIRED_ID, description: 'The id of the office that negotiates for the city (zuständiges Amt).' },
      committee: {
        type: REQUIRED_ID,
        description: 'The id of the committee that is to be told when it is signed (Fachausschuss).',
      },
      provision: { type: GraphQLID, description: 'The id of the provision that asks for it (Rechtsgrundlage).' },
      targets: {
        type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(target))),
        description: 'Its targets (Ziele), each indicator once; they stay as they are.',
      },
      ...ofStep(schema),
    },
  });
}

/** The input of every other step. */
export function stepInput(schema: GraphQLSchema): GraphQLInputObjectType {
  return new GraphQLInputObjectType({
    name: 'TargetAgreementStepInput',
    description: 'A further step of a target agreement (Schritt).',
    fields: {
      agreement: { type: REQUIRED_TEXT, description: 'The key of the agreement (Schlüssel der Zielvereinbarung).' },
      version: {
        type: new GraphQLNonNull(GraphQLInt),
        description: 'The version it is based on (Fassung): how many steps there were; refused if there are more by now.',
      },
      ...ofStep(schema),
    },
  });
}

function named(schema: GraphQLSchema, name: string): GraphQLInputType {
  return schema.getType(name) as GraphQLInputType;
}
