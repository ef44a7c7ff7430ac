import { Field, ObjectType } from 'type-graphql';
import { Role } from './role.js';
import { ViewerKind } from './viewer-kind.js';

/** Who is asking. Nothing of a person but the subject id: no name, no address. */
@ObjectType({ simpleResolvers: true, description: 'Whom the hub takes the one who asks for (fragende Stelle).' })
export class Viewer {
  @Field(() => ViewerKind, { description: 'Person, application or nobody in particular (Art).' })
  readonly kind!: ViewerKind;

  @Field(() => String, {
    nullable: true,
    description: 'The id that changes are written down under (Kennung); null without a token.',
  })
  readonly subject!: string | null;

  @Field(() => String, { nullable: true, description: 'The number of the office an editor writes for (Amt).' })
  readonly office!: string | null;

  @Field(() => [Role], { description: 'What the viewer may do (Rollen).' })
  readonly roles!: readonly Role[];

  @Field(() => [String], { description: 'The keys of the fields of action that are steered (Handlungsfelder).' })
  readonly fieldsOfAction!: readonly string[];
}
