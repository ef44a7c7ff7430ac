import { ProblemCode } from '../../schema/changes/problem-code.js';
import { quoted } from '../errors/hub-error.js';
import type { Fact, Facts, SourceFacts } from '../graph/facts.js';
import type { Field, Shape } from '../graph/model.js';
import { compareNaturally } from '../graph/natural-order.js';
import { problemOfText } from './check-text.js';
import { inputNameOf } from './input-names.js';
import { type Problem, problem } from './problem.js';
import { readReference } from './read-reference.js';
import type { WorkingPlan } from './working-plan.js';

/** The values of an input, as GraphQL has coerced them. What was not sent is not in it. */
export type Input = Readonly<Record<string, unknown>>;

const MOST_IN_LIST = 500;

/** What an input says, as far as it can be used, and what is wrong with the rest. */
export interface ReadInput {
  readonly facts: Readonly<Record<string, Fact>>;
  readonly problems: readonly Problem[];
}

/**
 * Reads what an input says of a record.
 *
 * @param shape what kind of record
 * @param input the values that were sent; null empties a field, what was not sent is left alone
 * @param path of the input, for problems
 */
export function readInput(plan: WorkingPlan, shape: Shape, input: Input, path: string): ReadInput {
  const facts: Record<string, Fact> = {};
  const problems: Problem[] = [];
  /** @param emptied what null makes of the property; undefined if it cannot be empty */
  const take = (property: string, emptied: Fact | undefined, read: (value: unknown, field: string) => Fact | Problem): void => {
    const name = inputNameOf(property);
    if (input[name] === undefined) return;
    const field = `${path}.${name}`;
    const value = input[name] === null ? (emptied ?? empty(field, emptied)) : read(input[name], field);
    if (isProblem(value)) problems.push(value);
    else facts[property] = value;
  };
  for (const { property, nullable, values } of shape.ownFields) {
    take(property, nullable ? null : undefined, (value, field) => readPlain(value as string, field, { property, values }));
  }
  for (const { property, nullable, target } of shape.references) {
    take(property, nullable ? null : undefined, (id, field) => readReference(plan, target, id as string, field));
  }
  for (const { property, target } of shape.links) {
    take(property, [], (ids, field) => readList(ids as readonly string[], field, (id) => readReference(plan, target, id, field)));
  }
  if (shape.sourceFields.length > 0) take('source', undefined, (source, field) => readSource(shape, source as Input, field));
  return { facts, problems };
}

/** What a new record says where its input says nothing: nothing. */
export function emptyFacts({ ownFields, references, links }: Shape): Facts {
  return Object.fromEntries([
    ...[...ownFields, ...references].map(({ property }) => [property, null] as const),
    ...links.map(({ property }) => [property, []] as const),
  ]);
}

function readPlain(value: string, field: string, { property, values }: Pick<Field, 'property' | 'values'>): Fact | Problem {
  return (values ? null : problemOfText(field, property, value)) ?? value;
}

function readList(ids: readonly string[], field: string, read: (id: string) => string | Problem): readonly string[] | Problem {
  if (ids.length > MOST_IN_LIST) {
    const expected = { de: `höchstens ${MOST_IN_LIST} Einträge`, en: `at most ${MOST_IN_LIST} items` };
    return problem({ field, code: ProblemCode.TOO_LONG, expected, got: `${ids.length}` });
  }
  const repeated = ids.find((id, at) => ids.indexOf(id) !== at);
  if (repeated !== undefined) {
    const expected = { de: 'jeder Eintrag einmal', en: 'each item once' };
    return problem({ field, code: ProblemCode.REPEATED, expected, got: quoted(repeated) });
  }
  const keys = ids.map(read);
  // As records have their lists.
  return keys.find(isProblem) ?? (keys as readonly string[]).toSorted(compareNaturally);
}

/** What an input says of where facts come from, or what is wrong with it. */
export function readSource({ sourceFields }: Pick<Shape, 'sourceFields'>, source: Input, path: string): SourceFacts | Problem {
  const facts: Record<string, string | null> = {};
  for (const { property, values } of sourceFields) {
    const text = (source[property] ?? null) as string | null;
    const wrong = text === null || values ? null : problemOfText(`${path}.${property}`, property, text);
    if (wrong) return wrong;
    facts[property] = text;
  }
  return facts as SourceFacts;
}

function empty(field: string, emptied: null | undefined): null | Problem {
  if (emptied === null) return null;
  const expected = { de: 'ein Wert', en: 'a value' };
  return problem({ field, code: ProblemCode.REQUIRED, expected, got: null });
}

/** Facts are texts, numbers, lists and sources; only a problem has a code. */
export function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'code' in value;
}
