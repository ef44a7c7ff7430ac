import { createRequire } from 'node:module';

/** What graphql-jit carries through one execution, as far as it is needed here. */
interface Execution {
  promiseCounter: number;
  /** Ends an execution that waits for promises. */
  resolve?(execution: Execution): void;
}

/** Puts a value, or the error instead of one, where it belongs in the answer. */
type Take = (value: unknown) => void;
type Handle = (execution: Execution, value: unknown, take: Take, fail: Take) => void;

/** The part of graphql-jit's runtime that its compiled functions hand the values of resolvers and the items of lists to. */
interface Runtime {
  isPromise(value: unknown): value is PromiseLike<unknown>;
  handleResolverResult: Handle;
  handleListItemResult: Handle;
}

/**
 * Makes every fault in an execution through graphql-jit the error of its field. The library reckons with resolvers that throw.
 * Where a value is taken apart and that throws (a getter, `resolveType`, `isTypeOf`, an iterator), it would leave a rejected
 * promise behind that ends the process, and a request that is never answered.
 */
export function guardRuntime(): void {
  // The compiled functions use the CommonJS one, whatever imports the library.
  const { jitRuntime } = createRequire(import.meta.url)('graphql-jit/dist/runtime') as { readonly jitRuntime: Runtime };
  const handle: Handle = (execution, value, take, fail) => {
    attempt(() => {
      if (jitRuntime.isPromise(value)) handleLater(execution, value, take, fail);
      else take(value);
    }, fail);
  };
  Object.assign(jitRuntime, { handleResolverResult: handle, handleListItemResult: handle } satisfies Partial<Runtime>);
}

function handleLater(execution: Execution, value: PromiseLike<unknown>, take: Take, fail: Take): void {
  execution.promiseCounter += 1;
  const end = () => {
    execution.promiseCounter -= 1;
    if (execution.promiseCounter === 0) execution.resolve!(execution);
  };
  // Not its own `then`, which might call back before there is something to resolve.
  void Promise.resolve(value).then(
    (result) => {
      attempt(() => take(result), fail);
      end();
    },
    (error) => {
      fail(error);
      end();
    },
  );
}

function attempt(act: () => void, fail: Take): void {
  try {
    act();
  } catch (error) {
    fail(error);
  }
}
