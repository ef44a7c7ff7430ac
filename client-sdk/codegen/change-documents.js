import { readFileSync } from 'node:fs';
import { buildSchema, getNamedType, isInputObjectType, isLeafType, parse } from 'graphql';

/** What the payloads of all changes have beside the object. */
const PAYLOAD = 'problems { ...Problem } warnings { ...Warning } revision';

/**
 * Writes the mutations of all concepts, which follow from the model: codegen loads what this gives as if it stood in a file.
 *
 * @param path the file of the schema
 */
export default function loadChanges(path) {
  const schema = buildSchema(readFileSync(path, 'utf8'));
  const changes = changesOf(schema);
  const concepts = new Set(changes.map(({ concept }) => concept));
  return parse([...changes.map(operationOf), ...[...concepts].map((concept) => fragmentOf(schema, concept))].join('\n'));
}

/**
 * The mutations whose payload carries an object of a plan.
 *
 * @returns field, concept and group of each: "createGoal", Goal and "goals"
 */
export function changesOf(schema) {
  return Object.values(schema.getMutationType().getFields()).flatMap((field) => {
    const concept = Object.values(getNamedType(field.type).getFields())
      .map(({ type }) => type)
      .find(isConcept);
    return concept ? [{ field, concept, group: pluralOf(schema, concept) }] : [];
  });
}

/** "GoalsCreate" for "createGoal". */
export function nameOf({ field, concept, group }) {
  return capital(group) + capital(field.name.slice(0, -concept.name.length));
}

function isConcept(type) {
  return type.getInterfaces?.().some(({ name }) => name === 'PlanRecord') ?? false;
}

/** As the root field that lists them is called; English adds an s where none does. */
function pluralOf(schema, { name }) {
  const lists = Object.values(schema.getQueryType().getFields()).filter(({ type }) =>
    [`[${name}!]!`, `${name}Connection!`].includes(String(type)),
  );
  return lists[0]?.name ?? `${name[0].toLowerCase()}${name.slice(1)}s`;
}

function operationOf(change) {
  const { field, concept } = change;
  const variables = [...field.args.map(({ name, type }) => `$${name}: ${type}`), '$language: Language'];
  const args = field.args.map(({ name }) => `${name}: $${name}`);
  const object = `${concept.name[0].toLowerCase()}${concept.name.slice(1)} { ...Changed${concept.name} }`;
  return `mutation ${nameOf(change)}(${variables.join(' ')}) { ${field.name}(${args.join(' ')}) { ${object} ${PAYLOAD} } }`;
}

/** What one must know of an object to change it again: its own values, and the ids of what its inputs refer to. */
function fragmentOf(schema, { name }) {
  const inputs = [`Create${name}Input`, `Change${name}Input`].map((input) => schema.getType(input)).filter(isInputObjectType);
  const taken = new Set(inputs.flatMap((input) => Object.keys(input.getFields())));
  const fields = Object.values(schema.getType(name).getFields()).flatMap((field) => {
    const type = getNamedType(field.type);
    if (isLeafType(type)) return [field.name];
    if (!taken.has(field.name)) return [];
    return [`${field.name} { ${type.name === 'Source' ? '...SourceReference' : 'id'} }`];
  });
  return `fragment Changed${name} on ${name} { ${fields.join(' ')} }`;
}

function capital(text) {
  return text[0].toUpperCase() + text.slice(1);
}
