import { check, expectSame, type Given } from '../check.js';
import { emptyProject, put } from '../project.js';

/** The ways into the package from Node, and what must come of them. */
const WAYS = [
  ['ES module import', 'import.mjs', '5 true PLAN_NOT_FOUND\n'],
  ['CommonJS require', 'require.cjs', '5 true PLAN_NOT_FOUND\n'],
  ['ES module import of what changes plans', 'changes.mjs', 'ANONYMOUS UNAUTHENTICATED true 5\n'],
  ['the schema and the manifest by their names', 'data.mjs', 'true true true\n'],
] as const;

/** Each way is gone in an empty project of its own, against a hub that runs. */
export async function checkRuns(given: Given): Promise<void> {
  for (const [name, file, printed] of WAYS)
    await check(`Node ${process.version}, ${name}`, async () => {
      const project = await emptyProject(given);
      await put(project, `consumers/${file}`, file);
      expectSame(await project.node('--no-warnings', file), printed);
      return undefined;
    });
}
