import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check, summary } from './check.js';
import { areTheTypesWrong } from './checks/are-the-types-wrong.js';
import { contents } from './checks/contents.js';
import { checkRuns } from './checks/node.js';
import { checkRecipes } from './checks/recipes.js';
import { checkSize } from './checks/size.js';
import { checkTypeScript } from './checks/typescript.js';
import { openHub } from './hub.js';
import { pack } from './pack.js';

/** Takes the SDK as others get it, a tarball, into empty projects outside the repository, and uses it there. */
const folder = await mkdtemp(join(tmpdir(), 'zielnetz-package-'));
const hub = await openHub(join(folder, 'data'));
try {
  const tarball = await pack(folder);
  const on = { folder, tarball, hub: hub.url };
  await check('what is in the package', () => contents(on));
  await check('are the types wrong? (profile esm-only)', () => areTheTypesWrong(on));
  await checkRuns(on);
  await checkTypeScript(on);
  await checkSize(on);
  await checkRecipes(on);
} finally {
  await hub.stop();
  await rm(folder, { recursive: true, force: true });
}
process.exitCode = summary();
