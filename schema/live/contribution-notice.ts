import { ObjectType } from 'type-graphql';
import { Notice } from './notice.js';

/** Tells that a contribution changed. */
@ObjectType({
  simpleResolvers: true,
  description: 'Tells that a contribution was added, changed or removed (Änderungsmeldung zu einem Zielbeitrag).',
})
export class ContributionNotice extends Notice {}
