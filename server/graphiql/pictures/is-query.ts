import { getOperationAST, OperationTypeNode, parse } from 'graphql';
import type { Run } from './run-address.js';

/**
 * Whether a run only reads. The pictures ask again what was run, and what a link names: a change would be made twice, or by
 * whoever sent the link.
 */
export function isQuery({ query, operationName }: Pick<Run, 'query' | 'operationName'>): boolean {
  try {
    return getOperationAST(parse(query), operationName)?.operation === OperationTypeNode.QUERY;
  } catch {
    return false;
  }
}
