import { Field, ObjectType } from 'type-graphql';
import { Column } from 'typeorm';
import { SourceKind } from './source-kind.js';

/** Where a fact comes from. Not a record of its own: each goal, service and contribution carries one. */
@ObjectType({ simpleResolvers: true, description: 'Where a fact comes from (Quelle).' })
export class Source {
  @Field(() => String, { description: 'The document (Dokument), such as "Vorlage V/0715/2012".' })
  @Column('text')
  readonly document!: string;

  @Field(() => String, { nullable: true, description: 'The section or number in the document (Abschnitt).' })
  @Column('text', { nullable: true })
  readonly section!: string | null;

  @Field(() => String, { nullable: true, description: 'The page or pages (Seite).' })
  @Column('text', { nullable: true })
  readonly page!: string | null;

  @Field(() => SourceKind, { description: 'Whether the source says so or we concluded it.' })
  @Column('enum', { enum: SourceKind })
  readonly kind!: SourceKind;
}
