import {
  type GraphQLEnumType,
  GraphQLID,
  type GraphQLInputFieldConfig,
  GraphQLInputObjectType,
  type GraphQLInputType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLObjectType,
  type GraphQLScalarType,
  type GraphQLSchema,
  GraphQLString,
  getNamedType,
} from 'graphql';
import type { Shape } from '../graph/model.js';
import { germanNameOf, inputNameOf } from './input-names.js';

type Fields = Record<string, GraphQLInputFieldConfig>;

/** The inputs of one concept. */
export interface InputTypes {
  readonly create: GraphQLInputObjectType;
  readonly change: GraphQLInputObjectType;
}

/** The laws a goal names itself are no field of it: most goals take those of what they are anchored to. */
const DESCRIPTIONS: Readonly<Record<string, string>> = {
  ownLegalDomains: 'The laws it names itself (Rechtskreise); without any it stands under those of its product or product group.',
};

/** What the hub says of a contribution, and clients do not: its state follows from steps. */
const NOT_FOR_CLIENTS = ['version', 'status', 'openedBy', 'statusReason'];

/** Where facts come from, as it is written. */
export function sourceInput(schema: GraphQLSchema): GraphQLInputObjectType {
  const kind = schema.getType('SourceKind') as GraphQLEnumType;
  const source = schema.getType('Source') as GraphQLObjectType;
  const described = (name: string) => source.getFields()[name]!.description;
  return new GraphQLInputObjectType({
    name: 'SourceInput',
    description: 'Where a fact comes from (Quelle).',
    fields: {
      document: { type: new GraphQLNonNull(GraphQLString), description: described('document') },
      section: { type: GraphQLString, description: described('section') },
      page: { type: GraphQLString, description: described('page') },
      kind: { type: new GraphQLNonNull(kind), description: described('kind') },
    },
  });
}

/** What names one state of an object: it is removed only as somebody has seen it. */
export const REMOVE_INPUT = new GraphQLInputObjectType({
  name: 'RemoveInput',
  description: 'Which object is to be removed (zu entfernendes Objekt).',
  fields: identity(),
});

/** Which object a change is about, and in which state it was seen. */
export function identity(): Fields {
  return {
    id: { type: new GraphQLNonNull(GraphQLID), description: 'The id of the object (Kennung).' },
    version: {
      type: new GraphQLNonNull(GraphQLInt),
      description: 'The version the change is based on (Fassung); refused if the object has another one by now.',
    },
  };
}

/**
 * The inputs that follow from the model: a field that is added there can be written at once.
 *
 * @param schema the types that are there, for their descriptions and enums
 */
export function inputTypesOf(schema: GraphQLSchema, shape: Shape, source: GraphQLInputObjectType): InputTypes {
  const { name } = shape.type;
  const german = germanNameOf(schema, name);
  return {
    create: new GraphQLInputObjectType({
      name: `Create${name}Input`,
      description: `What is new ${german}: what is not sent is empty.`,
      fields: fieldsOf(schema, shape, source, 'create'),
    }),
    change: new GraphQLInputObjectType({
      name: `Change${name}Input`,
      description: `What changes ${german}: what is not sent stays as it is, null empties a field.`,
      fields: { ...identity(), ...fieldsOf(schema, shape, source, 'change') },
    }),
  };
}

function fieldsOf(schema: GraphQLSchema, shape: Shape, source: GraphQLInputObjectType, kind: keyof InputTypes): Fields {
  const own = (schema.getType(shape.type.name) as GraphQLObjectType).getFields();
  const fields: Fields = {};
  const add = (property: string, column: string | null, type: GraphQLInputType, nullable: boolean) => {
    // The key tells which object it is; what has another key is another object.
    const isKey = column !== null && shape.keyColumns.includes(column);
    if (NOT_FOR_CLIENTS.includes(property) || (isKey && kind === 'change')) return;
    const isRequired = kind === 'create' && !nullable;
    const description = DESCRIPTIONS[property] ?? own[property]!.description;
    fields[inputNameOf(property)] = { type: isRequired ? new GraphQLNonNull(type) : type, description };
  };
  for (const { property, column, nullable } of shape.ownFields) {
    const type = getNamedType(own[property]?.type) as GraphQLEnumType | GraphQLScalarType | undefined;
    if (type) add(property, column, type, nullable);
  }
  for (const { property, column, nullable } of shape.references) add(property, column, GraphQLID, nullable);
  for (const { property } of shape.links) add(property, null, new GraphQLList(new GraphQLNonNull(GraphQLID)), true);
  if (shape.sourceFields.length > 0) add('source', null, source, false);
  return fields;
}
