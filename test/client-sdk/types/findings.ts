import type {
  AnyNode,
  Contribution,
  ContributionFilter,
  CoverageGap,
  CoverageGapCode,
  CoverageGapFilter,
  CoverageGapsList,
  CoverageGapsListVariables,
  DependenciesOfGoal,
  DependenciesOfGoalVariables,
  DependenciesOfOffices,
  DependenciesOfOfficesVariables,
  Explanation,
  ExplanationOfContribution,
  ExplanationOfContributionVariables,
  GapSeverity,
  GoalLevel,
  GoalSummary,
  Hub,
  Language,
  OfficeGroup,
  OfficeSummary,
  Overlap,
  OverlapEvidenceKind,
  OverlapFilter,
  OverlapKind,
  OverlapsList,
  OverlapsListVariables,
  PageEnd,
  Result,
  SourceReference,
} from '@zielnetz/client';
import { type Shape, same } from './same.js';

type Maybe<Type> = Type | null | undefined;
type Paged = { year?: Maybe<number>; first?: Maybe<number>; after?: Maybe<string> };

same<
  CoverageGap,
  {
    readonly code: CoverageGapCode;
    readonly severity: GapSeverity;
    readonly message: string;
    readonly remedy: string;
    readonly level: GoalLevel | null;
    readonly objects: readonly AnyNode[];
    readonly source: SourceReference | null;
  }
>();
same<OfficeGroup, { readonly offices: readonly OfficeSummary[] }>();
same<Overlap['kind'], OverlapKind>();
same<Overlap['nodes'], readonly AnyNode[]>();
same<Overlap['evidence'][number]['kind'], OverlapEvidenceKind>();
same<Overlap['evidence'][number]['node'], AnyNode | null>();
same<Explanation['sentence'], string>();
same<Explanation['facts'][number]['statement'], string>();
same<Explanation['facts'][number]['node'], AnyNode | null>();
same<Explanation['facts'][number]['source'], SourceReference | null>();

/** What a plan leaves open. */
export async function gaps(hub: Hub): Promise<void> {
  type Filtered = Paged & { filter?: Maybe<CoverageGapFilter>; language?: Maybe<Language> };
  same<Shape<CoverageGapsListVariables>, Shape<Filtered>>();
  const data = await hub.coverageGaps.list({ filter: { severities: ['HIGH'] }, language: 'EN' });
  same<typeof data, CoverageGapsList>();
  const { counts, ...list } = data.coverageGaps;
  same<(typeof counts)[number], { readonly code: CoverageGapCode; readonly severity: GapSeverity; readonly count: number }>();
  same<typeof list.nodes, readonly CoverageGap[]>();
  same<typeof list.pageInfo, PageEnd>();
  const result = await hub.coverageGaps.list.result();
  same<typeof result, Result<CoverageGapsList>>();
  for await (const one of hub.coverageGaps.list.each({ year: 2013 })) same<typeof one, CoverageGap>();
  for await (const page of hub.coverageGaps.list.pages()) same<typeof page, CoverageGapsList['coverageGaps']>();
  // @ts-expect-error no such kind of gap
  await hub.coverageGaps.list({ filter: { codes: ['HOLE'] } });
  // @ts-expect-error the hub speaks no French
  await hub.coverageGaps.list({ language: 'FR' });
  // @ts-expect-error a gap of a level has no source
  list.nodes[0]?.source.document;
  // @ts-expect-error what a gap is about is of any type
  list.nodes[0]?.objects[0]?.statement;
}

/** What may be done twice. */
export async function overlaps(hub: Hub): Promise<void> {
  same<Shape<OverlapsListVariables>, Shape<Paged & { filter?: Maybe<OverlapFilter> }>>();
  const data = await hub.overlaps.list({ filter: { isJustified: false }, first: 5 });
  same<typeof data, OverlapsList>();
  same<typeof data.overlaps.nodes, readonly Overlap[]>();
  const result = await hub.overlaps.list.result();
  same<typeof result, Result<OverlapsList>>();
  for await (const one of hub.overlaps.list.each({ year: 2026 })) same<typeof one, Overlap>();
  for await (const page of hub.overlaps.list.pages({ first: 10 })) same<typeof page, OverlapsList['overlaps']>();
  // @ts-expect-error they come in one order
  await hub.overlaps.list({ orderBy: { field: 'SCORE' } });
  // @ts-expect-error most overlaps are open
  data.overlaps.nodes[0]?.justification.reason;
  // @ts-expect-error a score is a number
  data.overlaps.nodes[0]?.score.length;
}

/** Who depends on whom. */
export async function dependencies(hub: Hub): Promise<void> {
  type Search = { year?: Maybe<number>; filter?: Maybe<ContributionFilter>; first?: Maybe<number> };
  same<Shape<DependenciesOfOfficesVariables>, Search>();
  const data = await hub.dependencies.ofOffices({ year: 2013 });
  same<typeof data, DependenciesOfOffices>();
  const { officeDependencies: all } = data;
  same<typeof all.groups, readonly OfficeGroup[]>();
  same<typeof all.chains, readonly { readonly length: number; readonly groups: readonly OfficeGroup[] }[]>();
  same<typeof all.circles, readonly { readonly length: number; readonly offices: readonly OfficeSummary[] }[]>();
  same<(typeof all.conflicts)[number]['contribution'], Contribution>();
  same<(typeof all.conflicts)[number]['against'], readonly GoalSummary[]>();
  const result = await hub.dependencies.ofOffices.result();
  same<typeof result, Result<DependenciesOfOffices>>();
  // @ts-expect-error its lists have a limit, no pages
  await hub.dependencies.ofOffices({ after: 'x' });
  // @ts-expect-error they come in one piece
  hub.dependencies.ofOffices.each();
  // @ts-expect-error a link goes from an office to another
  all.links[0]?.offices;
}

/** On whom a goal depends. */
export async function dependsOn(hub: Hub): Promise<void> {
  same<Shape<DependenciesOfGoalVariables>, { key: string; year?: Maybe<number> }>();
  const data = await hub.dependencies.ofGoal({ key: '0501-1' });
  same<typeof data, DependenciesOfGoal>();
  const [most] = data.goal!.dependsOn;
  same<NonNullable<typeof most>['office'], OfficeSummary>();
  same<NonNullable<typeof most>['share'], number>();
  const result = await hub.dependencies.ofGoal.result({ key: '0501-1' });
  same<typeof result, Result<DependenciesOfGoal>>();
  // @ts-expect-error which one?
  await hub.dependencies.ofGoal({ year: 2013 });
  // @ts-expect-error there may be none
  data.goal.dependsOn;
}

/** Why a contribution is there. */
export async function explanation(hub: Hub): Promise<void> {
  same<Shape<ExplanationOfContributionVariables>, { id: string; language?: Maybe<Language> }>();
  const data = await hub.explanation.ofContribution({ id: 'Contribution:2013/suchtberatung/0501-1', language: 'EN' });
  same<typeof data, ExplanationOfContribution>();
  if (data.node?.__typename === 'Contribution') same<typeof data.node.explanation, Explanation>();
  const result = await hub.explanation.ofContribution.result({ id: 'x' });
  same<typeof result, Result<ExplanationOfContribution>>();
  // @ts-expect-error which one?
  await hub.explanation.ofContribution({});
  // @ts-expect-error the id may be that of something else
  data.node?.explanation;
  // @ts-expect-error a fact may follow from others
  if (data.node?.__typename === 'Contribution') data.node.explanation.facts[0]?.source.document;
}
