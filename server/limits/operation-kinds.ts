import { type ASTVisitor, GraphQLError, OperationTypeNode, type ValidationContext } from 'graphql';

/** Where subscriptions are answered. */
export const STREAM_PATH = '/graphql/stream';

/** Refuses subscriptions where answers come in one piece; graphql-js finds that out only while executing. */
export function noSubscriptions(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      if (node.operation !== OperationTypeNode.SUBSCRIPTION) return;
      const message = `operation: expected a query or a mutation, got a subscription. Send it to ${STREAM_PATH}, which answers with server-sent events.`;
      context.reportError(new GraphQLError(message, { nodes: node }));
    },
  };
}

/** Refuses everything but subscriptions where answers come as a stream. */
export function subscriptionsOnly(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      if (node.operation === OperationTypeNode.SUBSCRIPTION) return;
      const message = `operation: expected a subscription, got a ${node.operation}. Send it to /graphql.`;
      context.reportError(new GraphQLError(message, { nodes: node }));
    },
  };
}
