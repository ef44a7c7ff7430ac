import { type ASTVisitor, GraphQLError, type ValidationContext } from 'graphql';

/** Refuses kinds of operations that the schema does not have; graphql-js finds that out only while executing. */
export function knownOperations(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      if (context.getSchema().getRootType(node.operation)) return;
      context.reportError(new GraphQLError(`This hub answers no ${node.operation} operations.`, { nodes: node }));
    },
  };
}
