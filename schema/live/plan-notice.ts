import { ObjectType } from 'type-graphql';
import { Notice } from './notice.js';

/** Tells that something in a plan, or the plan, changed. */
@ObjectType({
  simpleResolvers: true,
  description: 'Tells that something in a plan, or the plan itself, changed (Änderungsmeldung).',
})
export class PlanNotice extends Notice {}
