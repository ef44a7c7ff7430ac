import type {
  AnyNode,
  ContributionEffect,
  GoalSummary,
  Hub,
  NodesGet,
  NodesGetVariables,
  NodesList,
  NodesListVariables,
  Result,
  SearchFind,
  SearchFindVariables,
  ServiceSummary,
} from '@zielnetz/client';
import { type Shape, same } from './same.js';

type Maybe<Type> = Type | null | undefined;

same<
  AnyNode['__typename'],
  | 'Committee'
  | 'Contribution'
  | 'Department'
  | 'FieldOfAction'
  | 'Goal'
  | 'Indicator'
  | 'LegalDomain'
  | 'LegalProvision'
  | 'Office'
  | 'OverlapJustification'
  | 'Plan'
  | 'Product'
  | 'ProductArea'
  | 'ProductGroup'
  | 'Service'
  | 'TargetGroup'
>();

/** Tells what a node is by its `__typename`. */
export function tell(node: AnyNode): string | null {
  same<typeof node.id, string>();
  // @ts-expect-error not every node has a name
  node.name;
  switch (node.__typename) {
    case 'Committee':
      same<typeof node.committeeName, string | null>();
      return node.committeeName ?? node.code;
    case 'Contribution':
      same<typeof node.service, ServiceSummary>();
      same<typeof node.goal, GoalSummary>();
      same<typeof node.effect, ContributionEffect>();
      return node.effect;
    case 'Goal':
      // @ts-expect-error goals have statements
      node.name;
      return node.statement;
    case 'OverlapJustification':
      same<typeof node.reason, string>();
      return node.reason;
    case 'LegalProvision':
      return node.citation;
    case 'LegalDomain':
      return node.code;
    case 'Plan':
      same<typeof node.year, number>();
      return `${node.municipality}: ${node.title}`;
    case 'Department':
    case 'Office':
    case 'Product':
    case 'ProductArea':
    case 'ProductGroup':
      return `${node.number} ${node.name}`;
    case 'FieldOfAction':
    case 'Indicator':
    case 'Service':
    case 'TargetGroup':
      return `${node.key} ${node.name}`;
    // @ts-expect-error no such type
    case 'Measure':
      return null;
  }
}

/** An object by its id. */
export async function node(hub: Hub): Promise<void> {
  same<Shape<NodesGetVariables>, { id: string }>();
  const data = await hub.nodes.get({ id: 'Office:2013/59' });
  same<typeof data, NodesGet>();
  same<typeof data.node, AnyNode | null>();
  const result = await hub.nodes.get.result({ id: 'Office:2013/59' });
  same<typeof result, Result<NodesGet>>();
  // @ts-expect-error ids carry their year
  await hub.nodes.get({ id: 'Office:2013/59', year: 2013 });
  // @ts-expect-error which one?
  await hub.nodes.get();
  // @ts-expect-error an id is a text
  await hub.nodes.get({ id: 59 });
  // @ts-expect-error there may be none
  data.node.id;
}

/** Objects by their ids. */
export async function nodes(hub: Hub): Promise<void> {
  same<Shape<NodesListVariables>, { ids: readonly string[] }>();
  const data = await hub.nodes.list({ ids: ['Office:2013/59'] as const });
  same<typeof data, NodesList>();
  same<typeof data.nodes, readonly (AnyNode | null)[]>();
  const result = await hub.nodes.list.result({ ids: [] });
  same<typeof result, Result<NodesList>>();
  // @ts-expect-error ids in a list
  await hub.nodes.list({ ids: 'Office:2013/59' });
  // @ts-expect-error which ones?
  await hub.nodes.list({});
  // @ts-expect-error an id may lead nowhere
  for (const one of data.nodes) one.id;
  // @ts-expect-error they come in one piece
  hub.nodes.list.each({ ids: [] });
}

/** What can be found. */
export async function find(hub: Hub): Promise<void> {
  same<Shape<SearchFindVariables>, { text: string; year?: Maybe<number>; first?: Maybe<number> }>();
  const data = await hub.search.find({ text: 'Schuldner', year: 2013, first: 5 });
  same<typeof data, SearchFind>();
  same<typeof data.search, readonly { readonly text: string; readonly score: number; readonly node: AnyNode }[]>();
  const result = await hub.search.find.result({ text: 'Schuldner' });
  same<typeof result, Result<SearchFind>>();
  // @ts-expect-error what shall be found?
  await hub.search.find({});
  // @ts-expect-error an unknown variable
  await hub.search.find({ text: 'Schuldner', after: 'x' });
  // @ts-expect-error the best hits come in one piece
  hub.search.find.pages({ text: 'Schuldner' });
  // @ts-expect-error an unknown field
  data.search[0]?.node.label;
}
