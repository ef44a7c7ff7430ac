import { Executor } from '../../dist/server/execution/executor.js';

/**
 * Loaded before a hub, so that it breaks as a fault in its code would: in what the name of an operation says, while the answer
 * is made. `departments` waits before, `committees` does not.
 */
const fault = (what) => {
  throw new Error(`a fault in ${what}`);
};
const BROKEN = {
  getter: () => [
    {
      get name() {
        return fault('a getter');
      },
    },
  ],
  iterator: () => ({ [Symbol.iterator]: () => fault('an iterator') }),
  isTypeOf: () => [{ name: 'of no class' }],
};

const { execute } = Executor.prototype;
Executor.prototype.execute = function executeFaulty(operation) {
  const what = operation.document.definitions[0].name?.value;
  const query = this.schema.getQueryType().getFields();
  if (what in BROKEN) {
    query.committees.resolve = () => BROKEN[what]();
    query.departments.resolve = async () => BROKEN[what]();
    for (const name of ['Committee', 'Department'])
      this.schema.getType(name).isTypeOf = () => (what === 'isTypeOf' ? fault('isTypeOf') : true);
  }
  if (what === 'resolveType') this.schema.getType('Node').resolveType = () => fault('resolveType');
  return execute.call(this, operation);
};
