import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Role } from './role.js';

/** The right of an application to ask. The token itself is not kept, only its hash. */
@ObjectType({
  simpleResolvers: true,
  description: 'The right of an application to ask (Zugang eines Fachverfahrens). The token itself is not kept.',
})
@Entity('service_token')
export class ServiceToken {
  @Field(() => ID, { description: 'Its id, which is no secret (Kennung).' })
  @PrimaryColumn('text')
  readonly id!: string;

  /** SHA-256 of the token, hexadecimal. The token is 256 random bits, so no salt and no slow hash is needed. */
  @Column('text')
  readonly hash!: string;

  @Field(() => String, { description: 'What it is for (Zweck), such as "Fachverfahren Jugendhilfe".' })
  @Column('text')
  readonly name!: string;

  @Field(() => [Role], { description: 'What the application may do (Rollen).' })
  @Column('text', { array: true })
  readonly roles!: readonly Role[];

  @Field(() => String, { nullable: true, description: 'The number of the office it writes for (Amt).' })
  @Column('text', { nullable: true })
  readonly office!: string | null;

  @Field(() => [String], { description: 'The keys of the fields of action it steers (Handlungsfelder).' })
  @Column('text', { array: true })
  readonly fieldsOfAction!: readonly string[];

  @Field(() => String, { description: 'The subject of who created it (angelegt von).' })
  @Column('text')
  readonly createdBy!: string;

  @Field(() => GraphQLDateTime, { description: 'When it was created (angelegt am).' })
  @Column('timestamp with time zone')
  readonly createdAt!: Date;

  @Field(() => GraphQLDateTime, { description: 'From when on it is good no more (gültig bis).' })
  @Column('timestamp with time zone')
  readonly expiresAt!: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was revoked (widerrufen am).' })
  @Column('timestamp with time zone', { nullable: true })
  readonly revokedAt!: Date | null;
}
