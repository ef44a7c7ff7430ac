import { createRequire } from 'node:module';
import { dirname } from 'node:path';

const require = createRequire(import.meta.url);

/** The folder of the package, the same for the sources and for what is built from them. */
export const PACKAGE_ROOT: string = dirname(require.resolve('#package'));

/** The version of the hub, as its package says. */
export const VERSION: string = require('#package').version;
