import type {
  AnyNode,
  ContributionEffect,
  ContributionFilter,
  ContributionOrder,
  ContributionStatus,
  ContributionSummary,
  Explanation,
  GoalSummary,
  Hub,
  ImpactDirection,
  ImpactEdgeKind,
  ImpactPath,
  ImpactPathsFind,
  ImpactPathsFindVariables,
  Language,
  MatrixAxis,
  MatrixCellCounts,
  MatrixCells,
  MatrixCellsVariables,
  MatrixCounts,
  MatrixGet,
  MatrixGetVariables,
  MatrixLine,
  NodeReference,
  PageEnd,
  Result,
  ServiceSummary,
  SourceReference,
} from '@zielnetz/client';
import { type Shape, same } from './same.js';

type Maybe<Type> = Type | null | undefined;
type Axes = { rows: MatrixAxis; columns: MatrixAxis; filter?: Maybe<ContributionFilter>; year?: Maybe<number> };
type Heading = { readonly key: string | null; readonly label: string; readonly node: NodeReference | null };

same<
  MatrixCounts,
  {
    readonly contributions: number;
    readonly goals: number;
    readonly services: number;
    readonly byEffect: readonly { readonly effect: ContributionEffect; readonly contributions: number }[];
    readonly byStatus: readonly { readonly status: ContributionStatus; readonly contributions: number }[];
  }
>();
same<NodeReference['id'], string>();
same<MatrixLine['node'], AnyNode | null>();
same<MatrixLine['totals'], MatrixCounts>();
same<MatrixCellCounts, { readonly row: Heading; readonly column: Heading; readonly counts: MatrixCounts }>();
same<
  ContributionSummary,
  {
    readonly id: string;
    readonly effect: ContributionEffect;
    readonly status: ContributionStatus;
    readonly service: ServiceSummary;
    readonly goal: GoalSummary;
  }
>();

/** A matrix with its totals. */
export async function matrix(hub: Hub): Promise<void> {
  same<Shape<MatrixGetVariables>, Axes>();
  const data = await hub.matrix.get({ rows: 'OFFICE', columns: 'GOAL_LEVEL', filter: { crossesOffices: true } });
  same<typeof data, MatrixGet>();
  const { contributionMatrix } = data;
  same<typeof contributionMatrix.rows, readonly MatrixLine[]>();
  same<typeof contributionMatrix.columns, readonly MatrixLine[]>();
  same<typeof contributionMatrix.cells, readonly MatrixCellCounts[]>();
  same<typeof contributionMatrix.totals, MatrixCounts>();
  const result = await hub.matrix.get.result({ rows: 'OFFICE', columns: 'OFFICE' });
  same<typeof result, Result<MatrixGet>>();
  // @ts-expect-error a matrix has columns
  await hub.matrix.get({ rows: 'OFFICE' });
  // @ts-expect-error no such axis
  await hub.matrix.get({ rows: 'PLANET', columns: 'OFFICE' });
  // @ts-expect-error a filter of goals is none of contributions
  await hub.matrix.get({ rows: 'OFFICE', columns: 'OFFICE', filter: { offices: ['59'] } });
  // @ts-expect-error what has no value on the axis has no key
  contributionMatrix.rows[0]?.key.length;
  // @ts-expect-error the contributions come with the cells
  contributionMatrix.cells[0]?.contributions;
  // @ts-expect-error it comes in one piece
  hub.matrix.get.each({ rows: 'OFFICE', columns: 'OFFICE' });
}

/** Its cells, with reasons and contributions. */
export async function cells(hub: Hub): Promise<void> {
  type Paged = Axes & { firstContributions?: Maybe<number>; afterContribution?: Maybe<string> };
  same<Shape<MatrixCellsVariables>, Shape<Paged & { orderBy?: Maybe<ContributionOrder>; language?: Maybe<Language> }>>();
  const data = await hub.matrix.cells({ rows: 'OFFICE', columns: 'OFFICE', firstContributions: 3, language: 'EN' });
  same<typeof data, MatrixCells>();
  const [cell] = data.contributionMatrix.cells;
  same<NonNullable<typeof cell>['explanation'], Explanation>();
  type Contributions = NonNullable<typeof cell>['contributions'];
  same<
    Contributions,
    { readonly totalCount: number; readonly nodes: readonly ContributionSummary[]; readonly pageInfo: PageEnd }
  >();
  const result = await hub.matrix.cells.result({ rows: 'OFFICE', columns: 'OFFICE' });
  same<typeof result, Result<MatrixCells>>();
  // @ts-expect-error a cursor is a text
  await hub.matrix.cells({ rows: 'OFFICE', columns: 'OFFICE', afterContribution: 3 });
  // @ts-expect-error cells are not pages
  hub.matrix.cells.pages({ rows: 'OFFICE', columns: 'OFFICE' });
  // @ts-expect-error lines come with the matrix
  data.contributionMatrix.rows;
  // @ts-expect-error in long lists contributions come in short
  cell?.contributions.nodes[0]?.rationale;
}

/** Paths up to goals and down from them. */
export async function paths(hub: Hub): Promise<void> {
  type Search = { from: string; to?: Maybe<string>; direction?: Maybe<ImpactDirection>; filter?: Maybe<ContributionFilter> };
  same<Shape<ImpactPathsFindVariables>, Shape<Search & { first?: Maybe<number>; maxLength?: Maybe<number> }>>();
  const data = await hub.impactPaths.find({ from: 'Goal:2013/L-1', direction: 'DOWN', maxLength: 3 });
  same<typeof data, ImpactPathsFind>();
  const { impactPaths } = data;
  same<typeof impactPaths.paths, readonly ImpactPath[]>();
  same<typeof impactPaths.from, AnyNode>();
  same<typeof impactPaths.to, AnyNode | null>();
  same<typeof impactPaths.reached, readonly { readonly length: number; readonly node: AnyNode }[]>();
  const result = await hub.impactPaths.find.result({ from: 'Office:2013/59' });
  same<typeof result, Result<ImpactPathsFind>>();
  const path = impactPaths.paths[0]!;
  same<typeof path.nodes, readonly AnyNode[]>();
  const edge = path.edges[0]!;
  same<typeof edge.kind, ImpactEdgeKind>();
  same<typeof edge.from, NodeReference>();
  same<typeof edge.to, NodeReference>();
  same<typeof edge.source, SourceReference | null>();
  // @ts-expect-error paths begin somewhere
  await hub.impactPaths.find({ to: 'Goal:2013/S-1' });
  // @ts-expect-error the id names the year
  await hub.impactPaths.find({ from: 'Goal:2013/S-1', year: 2013 });
  // @ts-expect-error up or down
  await hub.impactPaths.find({ from: 'Goal:2013/S-1', direction: 'SIDEWAYS' });
  // @ts-expect-error not every connection is a contribution
  edge.contribution.effect;
  // @ts-expect-error not every station has a number
  path.nodes[0]?.number;
  // @ts-expect-error they come in one piece
  hub.impactPaths.find.each({ from: 'Office:2013/59' });
}
