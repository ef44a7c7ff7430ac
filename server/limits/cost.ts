import { createRequire } from 'node:module';
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
} from 'graphql';
import type { ComplexityEstimatorArgs } from 'graphql-query-complexity';
import { ErrorCode } from '../../schema/errors/error-code.js';
import { HubError } from '../errors/hub-error.js';
import { LARGEST_PAGE, NESTED_PAGE, ROOT_PAGE } from '../relay/page-size.js';
import { mostExpensive } from './most-expensive.js';

// Its ES module build brings a second copy of graphql-js into the process; the other one shares ours.
const { getComplexity } = createRequire(import.meta.url)('graphql-query-complexity') as typeof import('graphql-query-complexity');

/** How many objects an answer may come to hold, and which field is to blame. */
export interface Cost {
  readonly cost: number;
  /** The path of the most expensive field, such as "goals.nodes.contributions". */
  readonly mostExpensive: () => string;
}

/** The operation whose cost is asked for. */
export interface CostedOperation {
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A list without pages is counted as this long. */
const UNPAGED = 5;
/** Lists without pages that are longer than most. */
const LONG_LISTS: Readonly<Record<string, number>> = {
  'PyramidLevel.goals': 100,
  'Query.offices': 50,
  'Query.productAreas': 17,
  'Query.legalDomains': 25,
  // How long these are says the `first` of the question, which is counted there.
  'ImpactPaths.paths': 1,
  'ImpactPaths.reached': 1,
  'OfficeDependencies.links': 1,
  'OfficeDependencies.groups': 1,
  'OfficeDependencies.circles': 1,
  'OfficeDependencies.chains': 1,
  'OfficeDependencies.conflicts': 1,
  'OfficeGroup.offices': 10,
  // The longest path there can be: area, group, product, service and goals of all five levels.
  'ImpactPath.nodes': 9,
  'ImpactPath.edges': 8,
  'ContributionMatrix.rows': 50,
  'ContributionMatrix.columns': 50,
  'ContributionMatrix.cells': 200,
  'Explanation.facts': 15,
  // Two or three series of some years.
  'ConsistencyFinding.figures': 20,
  'ControllingReport.areas': 10,
  'ControllingReport.deviations': 20,
  'ReportArea.goals': 10,
  'ReportArea.services': 20,
  'ReportArea.indicators': 10,
  'ReportedGoal.indicators': 3,
  'ReportedIndicator.series': 15,
};
/** Documents whose fragments write out to more selections than this are refused before. */
const MOST_SELECTIONS = 100_000;

/**
 * The cost of an operation, worked out from the pages it asks for before it runs: every object
 * costs 1, times the size of every page and list around it.
 */
export function costOf(schema: GraphQLSchema, { document, operationName, variables }: CostedOperation): Cost {
  const costs = new Map<FieldNode, number>();
  const estimate = (field: ComplexityEstimatorArgs): number => {
    const cost = isCompositeType(getNamedType(field.field.type)) ? sizeOf(field) * (1 + field.childComplexity) : 0;
    costs.set(field.node, Math.max(cost, costs.get(field.node) ?? 0));
    return cost;
  };
  const cost = getComplexity({
    schema,
    query: document,
    variables,
    operationName,
    estimators: [estimate],
    maxQueryNodes: MOST_SELECTIONS,
  });
  return { cost, mostExpensive: () => mostExpensive({ document, operationName }, costs) };
}

/**
 * Refuses what costs too much, naming where to ask for less.
 *
 * @throws HubError QUERY_TOO_COSTLY
 */
export function refuseCostly({ cost, mostExpensive }: Cost, limit: number): void {
  if (cost <= limit) return;
  const field = mostExpensive();
  const message = `query: expected a cost of at most ${limit}, got ${cost}. The most expensive field is ${field}: ask for a smaller page there.`;
  throw new HubError(ErrorCode.QUERY_TOO_COSTLY, message, { cost, limit, field }, 400);
}

/** How many objects a field may give. */
function sizeOf({ type, field, args }: ComplexityEstimatorArgs): number {
  if (type.name.endsWith('Connection')) return 1; // The page itself has been counted.
  if (Array.isArray(args.ids)) return args.ids.length;
  if (field.args.some((arg) => arg.name === 'first')) {
    const size: number = args.first ?? args.last ?? (type.name === 'Query' ? ROOT_PAGE : NESTED_PAGE);
    return Math.min(Math.max(size, 0), LARGEST_PAGE);
  }
  if (!isListType(getNullableType(field.type))) return 1;
  return LONG_LISTS[`${type.name}.${field.name}`] ?? UNPAGED;
}
