import { isDeepStrictEqual } from 'node:util';
import { getOperationAST } from 'graphql';
import { Executor } from '../../dist/server/execution/executor.js';

/**
 * Loaded before the hub that the suite asks: every query of the suite runs through graphql-jit and through graphql-js, and
 * where the two differ in data or error codes, the answer is an error, so the test that asked fails.
 */
Executor.prototype.execute = async function executeBothWays(operation) {
  // What writes must not be executed twice.
  if (getOperationAST(operation.document, operation.operationName)?.operation !== 'query') return this.interpret(operation);
  const compiled = await this.compileAndExecute(operation);
  const interpreted = await this.interpret(operation);
  const [one, other] = [compiled, interpreted].map(({ data, errors = [] }) => ({
    data: JSON.parse(JSON.stringify({ data })),
    codes: [...new Set(errors.map((error) => error.extensions.code ?? 'none'))].sort(),
  }));
  if (isDeepStrictEqual(one, other)) return compiled;
  console.error('graphql-jit and graphql-js differ:', JSON.stringify({ one, other }));
  throw new Error('graphql-jit and graphql-js differ');
};
