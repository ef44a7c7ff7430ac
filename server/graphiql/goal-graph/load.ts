import type { GraphQLSchema } from 'graphql';
import { askAnswered } from '../pictures/ask-answered.js';
import { allOf, askHub } from '../pictures/ask-hub.js';
import type { Run } from '../pictures/run-address.js';
import { answeredPart, answeredYear } from './answered.js';
import { CONTRIBUTIONS, GOALS } from './documents.js';
import type { Contribution, Goal, Pyramid } from './model.js';

type OnPage = (loaded: number, total: number) => void;

/** The years the hub knows, and the one that answers where none is given. */
interface Plans {
  readonly plans: readonly { readonly year: number }[];
  readonly plan: { readonly year: number } | null;
}

/** The years there are, latest first, and the one to begin with. */
export async function loadYears(signal: AbortSignal): Promise<{ years: readonly number[]; latest: number | null }> {
  const { plans, plan } = await askHub<Plans>('query PictureYears { plans { year } plan { year } }', {}, signal);
  return { years: plans.map(({ year }) => year).reverse(), latest: plan?.year ?? plans.at(-1)?.year ?? null };
}

/** Loads the part of a plan that the answer to a query holds; nothing where it holds nothing to draw. */
export async function loadAnswered(
  run: Run,
  schema: GraphQLSchema,
  signal: AbortSignal,
  onPage: OnPage,
): Promise<Pyramid | null> {
  const ids = await askAnswered(run, schema, signal);
  const year = answeredYear(ids);
  return year === null ? null : answeredPart(await loadPyramid(year, signal, onPage), ids);
}

/** Loads the goals of a year and what contributes to them; tells how many goals are there. */
export async function loadPyramid(year: number, signal: AbortSignal, onPage: OnPage): Promise<Pyramid> {
  const [goals, contributions] = await Promise.all([
    allOf<Goal>(GOALS, { year }, { signal, onPage }),
    allOf<Contribution>(CONTRIBUTIONS, { year }, { signal, onPage: () => {} }),
  ]);
  return { year, goals, contributions };
}
