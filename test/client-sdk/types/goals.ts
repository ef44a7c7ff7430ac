import type {
  Contribution,
  ContributionFilter,
  ContributionOrder,
  ContributionScope,
  DepartmentSummary,
  FieldOfActionSummary,
  Goal,
  GoalFilter,
  GoalLevel,
  GoalOrder,
  GoalSummary,
  GoalsContributions,
  GoalsContributionsVariables,
  GoalsGet,
  GoalsGetVariables,
  GoalsList,
  GoalsListVariables,
  GoalsPyramid,
  GoalsPyramidVariables,
  Hub,
  LegalDomainSummary,
  OfficeSummary,
  PageEnd,
  ProductAreaSummary,
  ProductGroupSummary,
  ProductSummary,
  Result,
  SourceReference,
  SteeringLevel,
  TargetGroupSummary,
} from '@zielnetz/client';
import { type Shape, same } from './same.js';

type Maybe<Type> = Type | null | undefined;
type List<Item> = { readonly totalCount: number; readonly nodes: readonly Item[]; readonly pageInfo: PageEnd };

same<
  GoalSummary,
  {
    readonly id: string;
    readonly key: string;
    readonly statement: string;
    readonly level: GoalLevel;
    readonly office: OfficeSummary | null;
  }
>();
same<
  Shape<Goal>,
  {
    readonly id: string;
    readonly key: string;
    readonly statement: string;
    readonly level: GoalLevel;
    readonly office: OfficeSummary | null;
    readonly steeringLevels: readonly SteeringLevel[];
    readonly department: DepartmentSummary | null;
    readonly productArea: ProductAreaSummary | null;
    readonly productGroup: ProductGroupSummary | null;
    readonly product: ProductSummary | null;
    readonly legalDomains: readonly LegalDomainSummary[];
    readonly targetGroups: readonly TargetGroupSummary[];
    readonly fieldsOfAction: readonly FieldOfActionSummary[];
    readonly source: SourceReference;
  }
>();

/** Goals, filtered and page by page. */
export async function goals(hub: Hub): Promise<void> {
  same<
    Shape<GoalsListVariables>,
    {
      year?: Maybe<number>;
      first?: Maybe<number>;
      after?: Maybe<string>;
      filter?: Maybe<GoalFilter>;
      orderBy?: Maybe<GoalOrder>;
    }
  >();
  const data = await hub.goals.list({ filter: { levels: ['PRODUCT_GOAL'] }, orderBy: { field: 'LEVEL', direction: 'DESC' } });
  same<typeof data, GoalsList>();
  same<typeof data.goals, List<Goal>>();
  const result = await hub.goals.list.result();
  same<typeof result, Result<GoalsList>>();
  for await (const one of hub.goals.list.each()) same<typeof one, Goal>();
  for await (const page of hub.goals.list.pages({ first: 10 })) same<typeof page, List<Goal>>();
  // @ts-expect-error an unknown level
  hub.goals.list.each({ filter: { levels: ['PRODUCT'] } });
  // @ts-expect-error an order says by what
  await hub.goals.list({ orderBy: { direction: 'DESC' } });
  // @ts-expect-error a size is a number
  hub.goals.list.pages({ first: '10' });
  // @ts-expect-error the last page has no end to go on from
  data.goals.pageInfo.endCursor.length;
  // @ts-expect-error a goal may belong to no office
  data.goals.nodes[0]?.office.name;
  // @ts-expect-error answers are not changed
  data.goals.nodes.reverse();
}

/** A goal with what it is derived from, and what is derived from it. */
export async function goal(hub: Hub): Promise<void> {
  same<Shape<GoalsGetVariables>, { key: string; year?: Maybe<number>; firstContributions?: Maybe<number> }>();
  const data = await hub.goals.get({ key: '0501-1', year: 2013 });
  same<typeof data, GoalsGet>();
  const found = data.goal!;
  same<typeof found.parents, readonly GoalSummary[]>();
  same<typeof found.children, readonly GoalSummary[]>();
  same<typeof found.contributions, { readonly totalCount: number; readonly nodes: readonly Contribution[] }>();
  same<typeof found.source, SourceReference>();
  const result = await hub.goals.get.result({ key: '0501-1' });
  same<typeof result, Result<GoalsGet>>();
  // @ts-expect-error goals have keys, not numbers
  await hub.goals.get({ number: '59' });
  // @ts-expect-error which one?
  await hub.goals.get();
  // @ts-expect-error there may be none
  data.goal.statement;
  // @ts-expect-error parents come in short, without their own
  found.parents[0]?.parents;
  // @ts-expect-error one goal is no list
  hub.goals.get.pages({ key: '0501-1' });
}

/** What contributes to a goal. */
export async function contributions(hub: Hub): Promise<void> {
  same<
    Shape<GoalsContributionsVariables>,
    {
      key: string;
      year?: Maybe<number>;
      scope?: Maybe<ContributionScope>;
      first?: Maybe<number>;
      after?: Maybe<string>;
      filter?: Maybe<ContributionFilter>;
      orderBy?: Maybe<ContributionOrder>;
    }
  >();
  const data = await hub.goals.contributions({ key: 'S-1', scope: 'SUBTREE' });
  same<typeof data, GoalsContributions>();
  same<NonNullable<typeof data.goal>['contributions'], List<Contribution>>();
  const result = await hub.goals.contributions.result({ key: 'S-1' });
  same<typeof result, Result<GoalsContributions>>();
  for await (const one of hub.goals.contributions.each({ key: 'S-1' })) same<typeof one, Contribution>();
  for await (const page of hub.goals.contributions.pages({ key: 'S-1' })) same<typeof page, List<Contribution>>();
  // @ts-expect-error an unknown scope
  hub.goals.contributions.each({ key: 'S-1', scope: 'ALL' });
  // @ts-expect-error which goal?
  hub.goals.contributions.pages({ scope: 'SUBTREE' });
  // @ts-expect-error there may be no such goal
  data.goal.contributions;
}

/** The pyramid of goals. */
export async function pyramid(hub: Hub): Promise<void> {
  same<Shape<GoalsPyramidVariables>, { year?: Maybe<number> }>();
  const data = await hub.goals.pyramid({ year: 2013 });
  same<typeof data, GoalsPyramid>();
  same<typeof data.goalPyramid.year, number>();
  const level = data.goalPyramid.levels[0]!;
  same<typeof level.level, GoalLevel>();
  same<typeof level.steeringLevels, readonly SteeringLevel[]>();
  same<typeof level.goals, readonly ({ readonly legalDomains: readonly LegalDomainSummary[] } & GoalSummary)[]>();
  const result = await hub.goals.pyramid.result();
  same<typeof result, Result<GoalsPyramid>>();
  // @ts-expect-error an unknown variable
  await hub.goals.pyramid({ level: 'PRODUCT_GOAL' });
  // @ts-expect-error no such level
  if (level.level === 'TOP') throw new Error();
  // @ts-expect-error it comes in one piece
  hub.goals.pyramid.each();
}
