import { Field, Int, ObjectType } from 'type-graphql';
import { Office } from '../../organisation/office.js';

/** Offices that all depend on each other, directly or through others; or a single one. */
@ObjectType({
  simpleResolvers: true,
  description:
    'Offices that all depend on each other, directly or through others of the group; or a single office (Gruppe voneinander abhängiger Ämter).',
})
export class OfficeGroup {
  @Field(() => [Office], { description: 'Its offices, in natural order (Ämter).' })
  readonly offices!: readonly Office[];
}

/** Offices each of which depends on the next, and the last on the first. */
@ObjectType({
  simpleResolvers: true,
  description: 'Offices each of which depends on the next, and the last on the first (Kreis von Abhängigkeiten).',
})
export class OfficeCircle {
  @Field(() => [Office], {
    description: 'Its offices, each once; it begins with the one that stands first in natural order (Ämter).',
  })
  readonly offices!: readonly Office[];

  @Field(() => Int, { description: 'How many offices it has (Länge).' })
  readonly length!: number;
}

/** Groups each of which depends on the next. */
@ObjectType({
  simpleResolvers: true,
  description: 'Groups of offices each of which depends on the next, and no later one on an earlier (Kette von Abhängigkeiten).',
})
export class OfficeChain {
  @Field(() => [OfficeGroup], { description: 'Its groups: the first depends on the second, and so on (Glieder).' })
  readonly groups!: readonly OfficeGroup[];

  @Field(() => Int, { description: 'How many groups it has (Länge).' })
  readonly length!: number;
}
