import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';

/** What a controlling report is about. */
export enum ReportScopeKind {
  CITY = 'CITY',
  DEPARTMENT = 'DEPARTMENT',
  OFFICE = 'OFFICE',
  PRODUCT_AREA = 'PRODUCT_AREA',
  PRODUCT_GROUP = 'PRODUCT_GROUP',
  FIELD_OF_ACTION = 'FIELD_OF_ACTION',
}

registerEnumType(ReportScopeKind, {
  name: 'ReportScopeKind',
  description: 'What a controlling report is about (Berichtsumfang).',
  valuesConfig: {
    CITY: { description: 'Everything in the plan (gesamte Stadt).' },
    DEPARTMENT: { description: 'A department with its offices (Dezernat).' },
    OFFICE: { description: 'An office (Amt).' },
    PRODUCT_AREA: { description: 'A product area (Produktbereich).' },
    PRODUCT_GROUP: { description: 'A product group (Produktgruppe).' },
    FIELD_OF_ACTION: { description: 'A strategy of several offices (Handlungsfeld).' },
  },
});

/** What a report shall be about. */
@InputType({ description: 'What a controlling report shall be about (Berichtsumfang): one of these; everything without any.' })
export class ReportScopeInput {
  @Field(() => String, { nullable: true, description: 'The number of a department (Dezernat).' })
  readonly department?: string | null;

  @Field(() => String, { nullable: true, description: 'The number of an office (Amt).' })
  readonly office?: string | null;

  @Field(() => String, { nullable: true, description: 'The number of a product area (Produktbereich).' })
  readonly productArea?: string | null;

  @Field(() => String, { nullable: true, description: 'The number of a product group (Produktgruppe).' })
  readonly productGroup?: string | null;

  @Field(() => String, { nullable: true, description: 'The key of a field of action (Handlungsfeld).' })
  readonly fieldOfAction?: string | null;
}

/** What a report is about, as it was called then. */
@ObjectType({ simpleResolvers: true, description: 'What a controlling report is about (Berichtsumfang).' })
export class ReportScope {
  @Field(() => ReportScopeKind, { description: 'What kind of part of the city (Art).' })
  readonly kind!: ReportScopeKind;

  @Field(() => String, { nullable: true, description: 'Its number or key (Nummer); null for everything.' })
  readonly key!: string | null;

  @Field(() => String, { description: 'Its name (Bezeichnung); of everything that of the municipality.' })
  readonly name!: string;
}
