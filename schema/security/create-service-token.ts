import { GraphQLDateTime } from 'graphql-scalars';
import { Field, InputType, ObjectType } from 'type-graphql';
import { Role } from './role.js';
import { ServiceToken } from './service-token.js';

/** What a new service token is for. */
@InputType({ description: 'What a new service token is for (neuer Zugang).' })
export class CreateServiceTokenInput {
  @Field(() => String, { description: 'What it is for (Zweck): 1 to 200 characters on one line.' })
  readonly name!: string;

  @Field(() => [Role], { description: 'What the application may do (Rollen): at least one, each once.' })
  readonly roles!: Role[];

  @Field(() => String, { nullable: true, description: 'The number of the office it writes for (Amt); needed by an EDITOR.' })
  readonly office?: string | null;

  @Field(() => [String], {
    defaultValue: [],
    description: 'The keys of the fields of action it steers (Handlungsfelder); needed by STEERING.',
  })
  readonly fieldsOfAction!: string[];

  @Field(() => GraphQLDateTime, { description: 'From when on it is good no more (gültig bis): at most one year from now.' })
  readonly expiresAt!: Date;
}

/** A new service token. */
@ObjectType({ simpleResolvers: true, description: 'A new service token (neuer Zugang).' })
export class CreateServiceTokenPayload {
  @Field(() => ServiceToken, { description: 'What is kept of it (Zugang).' })
  readonly serviceToken!: ServiceToken;

  @Field(() => String, { description: 'The token to send as bearer token. It is shown this once and never again (Token).' })
  readonly token!: string;
}

/** A revoked service token. */
@ObjectType({ simpleResolvers: true, description: 'A revoked service token (widerrufener Zugang).' })
export class RevokeServiceTokenPayload {
  @Field(() => ServiceToken, { description: 'The token, with the time it was revoked at (Zugang).' })
  readonly serviceToken!: ServiceToken;
}
