import type { DataSource, EntityMetadata } from 'typeorm';
import { PLAN_RECORDS } from '../../schema/model.js';
import type { PlanRecord } from '../../schema/plans/plan-record.js';

/** A class of plan records. */
export type RecordClass<Record extends PlanRecord = PlanRecord> = new () => Record;

/** A column whose value becomes a property. */
export interface Field {
  readonly property: string;
  readonly column: string;
  readonly nullable: boolean;
  /** Whether the database fills it by itself in a new row. */
  readonly hasDefault: boolean;
  /** The values it may have, where they are few and named. */
  readonly values: readonly string[] | undefined;
}

/** A foreign key that becomes a reference to one other record. */
export interface Reference {
  readonly property: string;
  readonly column: string;
  readonly target: RecordClass;
  readonly nullable: boolean;
  /** The property of the target that lists who refers to it, where the model names one. */
  readonly inverse: string | undefined;
}

/** A link table that becomes a list of references. */
export interface Link {
  readonly property: string;
  readonly table: string;
  readonly ownColumn: string;
  readonly otherColumn: string;
  readonly target: RecordClass;
  readonly inverse: string | undefined;
}

/** How the rows of one table become the records of one class. */
export interface Shape {
  readonly type: RecordClass;
  readonly table: string;
  readonly keyColumns: readonly string[];
  /** The properties of the key's columns. */
  readonly keyProperties: readonly string[];
  readonly fields: readonly Field[];
  /** What a record says by itself: the properties of its fields, and its source. */
  readonly ownProperties: readonly string[];
  /** The fields whose values are no keys of other records. */
  readonly ownFields: readonly Field[];
  /** The columns of the embedded source; none where the class has no source. */
  readonly sourceFields: readonly Field[];
  readonly references: readonly Reference[];
  readonly links: readonly Link[];
}

/** The shapes of all classes, each behind the ones it refers to. */
export type Model = readonly Shape[];

/**
 * Reads off TypeORM's metadata how rows become linked records, so that a relation is declared
 * once, in the model class.
 *
 * @param dataSource a data source whose metadata is built (connected or not)
 */
export function modelOf(dataSource: DataSource): Model {
  return PLAN_RECORDS.map((type) => shapeOf(dataSource.getMetadata(type)));
}

/** Reads off how the rows of one table become objects of a class. */
export function shapeOf(metadata: EntityMetadata): Shape {
  const fields = metadata.columns
    .filter((column) => !column.isVirtual && !column.embeddedMetadata && column.databaseName !== 'year')
    .map(fieldOf);
  const references = metadata.manyToOneRelations
    .filter((relation) => relation.propertyName !== 'plan')
    .map((relation) => ({
      property: relation.propertyName,
      column: only(relation.joinColumns.map((column) => column.databaseName).filter(isNotYear)),
      target: relation.type as RecordClass,
      nullable: relation.isNullable,
      inverse: relation.inverseRelation?.propertyName,
    }));
  const keyColumns = metadata.primaryColumns.map((column) => column.databaseName).filter(isNotYear);
  const sourceFields = metadata.embeddeds.flatMap((embedded) => embedded.columns.map(fieldOf));
  return {
    type: metadata.target as RecordClass,
    table: metadata.tableName,
    keyColumns,
    keyProperties: keyColumns.map((name) => fields.find(({ column }) => column === name)!.property),
    fields,
    ownProperties: [...fields.map(({ property }) => property), ...(sourceFields.length > 0 ? ['source'] : [])],
    ownFields: fields.filter(({ column }) => !references.some((reference) => reference.column === column)),
    sourceFields,
    references,
    links: metadata.manyToManyRelations
      .filter((relation) => relation.isOwning)
      .map((relation) => ({
        property: relation.propertyName,
        table: relation.joinTableName,
        ownColumn: only(relation.joinColumns.map((column) => column.databaseName).filter(isNotYear)),
        otherColumn: only(relation.inverseJoinColumns.map((column) => column.databaseName).filter(isNotYear)),
        target: relation.type as RecordClass,
        inverse: relation.inverseRelation?.propertyName,
      })),
  };
}

/** The link tables of a model, each with the shape whose lists it holds. */
export function linksOf(model: Model): readonly { readonly shape: Shape; readonly link: Link }[] {
  return model.flatMap((shape) => shape.links.map((link) => ({ shape, link })));
}

/** The property that a column of a shape's own table fills: a reference where it is a foreign key. */
export function propertyOf({ ownFields, references }: Shape, column: string): string {
  return [...ownFields, ...references].find((one) => one.column === column)!.property;
}

function fieldOf(column: EntityMetadata['columns'][number]): Field {
  return {
    property: column.propertyName,
    column: column.databaseName,
    nullable: column.isNullable,
    hasDefault: column.default !== undefined,
    values: column.enum?.map(String),
  };
}

const isNotYear = (column: string): boolean => column !== 'year';

function only<Item>(items: readonly Item[]): Item {
  const [item] = items;
  if (item === undefined || items.length > 1)
    throw new Error(`A reference has one key column beside the year, not ${items.length}`);
  return item;
}
