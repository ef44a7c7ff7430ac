import { Arg, Ctx, Field, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { ChangeProblem } from '../../schema/changes/change-problem.js';
import { ProblemCode } from '../../schema/changes/problem-code.js';
import { JournalAction } from '../../schema/journal/journal-action.js';
import { Plan } from '../../schema/plans/plan.js';
import type { KnownPlans } from '../graph/known-plans.js';
import { permit } from '../security/permit.js';
import type { ChangeContext } from './change-context.js';
import { problemOfText } from './check-text.js';
import { createPlan } from './create-plan.js';
import { type Problem, problem, stale } from './problem.js';
import type { PlanEnd } from './task.js';

const YEARS = { first: 1900, last: 2200 };

@InputType({ description: 'The draft that shall be there (neuer Entwurf).' })
class CreatePlanInput {
  @Field(() => Int, { description: 'Its budget year (Haushaltsjahr).' })
  readonly year!: number;

  @Field(() => Int, { description: 'The year of the plan it begins as a copy of (Vorlage).' })
  readonly from!: number;

  @Field(() => String, { description: 'Its title (Titel).' })
  readonly title!: string;
}

@InputType({ description: 'Which draft, in which state (Entwurf).' })
class PlanStateInput {
  @Field(() => Int, { description: 'Its budget year (Haushaltsjahr).' })
  readonly year!: number;

  @Field(() => Int, { description: 'The revision it was seen in (Revision); refused if it has another one by now.' })
  readonly revision!: number;
}

/** What became of a plan. */
@ObjectType({ simpleResolvers: true, description: 'What became of a plan (Ergebnis).' })
class PlanPayload {
  @Field(() => Plan, {
    nullable: true,
    description: 'The plan as it is now (Plan); null if there is none, or there are problems.',
  })
  readonly plan!: Plan | null;

  @Field(() => [ChangeProblem], { description: 'What is wrong (Probleme); with any of them nothing has been written.' })
  readonly problems!: readonly Problem[];
}

/** Drafts begin, are adopted, or are given up. */
@Resolver()
export class PlanChangesResolver {
  @Mutation(() => PlanPayload, { description: 'Begins a draft as a copy of another plan (Entwurf anlegen).' })
  async createPlan(
    @Arg('input', () => CreatePlanInput, { description: 'Which draft (Angaben).' }) input: CreatePlanInput,
    @Ctx() context: ChangeContext,
  ): Promise<PlanPayload> {
    permit(context.viewer, 'createPlan');
    const problems = problemsOf(input, context.plansNow());
    if (problems.length > 0) return { plan: null, problems };
    const created = await createPlan(context.writer.database, context.writer.store.model, input, context.author);
    if (!(created instanceof Plan)) return { plan: null, problems: [created] };
    context.announce(created);
    return { plan: created, problems: [] };
  }

  @Mutation(() => PlanPayload, {
    description: 'Adopts a draft, as the council did; from then on nothing in it changes any more (Plan beschließen).',
  })
  adoptPlan(
    @Arg('input', () => PlanStateInput, { description: 'Which draft (Angaben).' }) input: PlanStateInput,
    @Ctx() context: ChangeContext,
  ): Promise<PlanPayload> {
    permit(context.viewer, 'adoptPlan');
    return end(context, input, JournalAction.PLAN_ADOPTED);
  }

  @Mutation(() => PlanPayload, { description: 'Gives a draft up with all that is in it (Entwurf verwerfen).' })
  discardPlan(
    @Arg('input', () => PlanStateInput, { description: 'Which draft (Angaben).' }) input: PlanStateInput,
    @Ctx() context: ChangeContext,
  ): Promise<PlanPayload> {
    permit(context.viewer, 'discardPlan');
    return end(context, input, JournalAction.PLAN_DISCARDED);
  }
}

async function end(context: ChangeContext, { year, revision }: PlanStateInput, ends: PlanEnd): Promise<PlanPayload> {
  if (!context.plansNow().of(year)) return { plan: null, problems: [unknownYear('input.year', year, context.plansNow())] };
  const { graph, problems } = await context.writer.write(year, {
    ...context.author,
    ...{ idempotencyKey: null, question: ends, ends, planField: 'input.year' },
    make: (_, current) => (current === revision ? [] : [stale('input.revision', current, revision)]),
  });
  const isThere = problems.length === 0 && ends === JournalAction.PLAN_ADOPTED;
  return { plan: isThere ? graph!.plan : null, problems };
}

function unknownYear(field: string, year: number, plans: KnownPlans): Problem {
  const years = plans.all.map((plan) => plan.year).join(', ');
  const expected = { de: `das Jahr eines Plans (${years})`, en: `the year of a plan (${years})` };
  return problem({ field, code: ProblemCode.NOT_FOUND, expected, got: String(year) });
}

function problemsOf({ year, from, title }: CreatePlanInput, plans: KnownPlans): readonly Problem[] {
  const { first, last } = YEARS;
  const expected = { de: `ein Jahr von ${first} bis ${last}`, en: `a year from ${first} to ${last}` };
  const ofYear =
    year < first || year > last
      ? problem({ field: 'input.year', code: ProblemCode.RULE_BROKEN, expected, got: String(year) })
      : null;
  const ofFrom = plans.of(from) ? null : unknownYear('input.from', from, plans);
  return [ofYear, ofFrom, problemOfText('input.title', 'name', title)].filter((one) => one !== null);
}
