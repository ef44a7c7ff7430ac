import type { PlanRecord } from '../../schema/plans/plan-record.js';
import { propertyOf, type Shape } from './model.js';
import type { Row } from './plan-rows.js';

/** A value; the key of what is referred to; the keys of a list; or where the facts come from. */
export type Fact = string | number | null | readonly string[] | SourceFacts;

/** Where facts come from, as plain values. */
export type SourceFacts = Readonly<Record<'document' | 'section' | 'page' | 'kind', string | null>>;

/**
 * What a record says, by property and without any other object: references are keys, lists are lists of keys.
 * So it can be written down, compared, and made a record of in another snapshot.
 */
export type Facts = Readonly<Record<string, Fact>>;

/** What a record says. */
export function factsOf(shape: Shape, record: PlanRecord): Facts {
  const values = record as unknown as Readonly<Record<string, unknown>>;
  const facts: Record<string, Fact> = {};
  for (const { property } of shape.ownFields) facts[property] = (values[property] as string | number | null) ?? null;
  for (const { property } of shape.references) facts[property] = (values[property] as PlanRecord | null)?.keyInPlan ?? null;
  for (const { property } of shape.links) {
    facts[property] = (values[property] as readonly PlanRecord[]).map((other) => other.keyInPlan);
  }
  if (shape.sourceFields.length > 0) facts.source = { ...(values.source as SourceFacts) };
  return facts;
}

/** The key that a record with these facts has in its plan. */
export function keyOfFacts(shape: Shape, facts: Facts): string {
  return shape.keyColumns.map((column) => facts[propertyOf(shape, column)]).join('/');
}

/** The row of the record's own table. */
export function rowOfFacts(shape: Shape, year: number, facts: Facts): Row {
  const row: Record<string, string | number | null> = { year };
  for (const { property, column } of [...shape.ownFields, ...shape.references]) row[column] = facts[property] as string | null;
  const source = facts.source as SourceFacts | undefined;
  for (const { property, column } of shape.sourceFields) row[column] = source![property as keyof SourceFacts];
  return row;
}
