import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';
import { asAdmin } from '../../support/as-admin.js';
import { passOn, type Treatment } from '../../support/misbehaving-proxy.js';
import { type DraftThroughProxy, draftThroughProxy, YEAR } from '../draft-through-proxy.js';
import { type Run, zielnetz } from './tool.js';

/** The tool on a hub with a draft. */
export interface DraftTool {
  readonly through: DraftThroughProxy;
  /** What an administrator has in the environment. */
  environment(): NodeJS.ProcessEnv;
  /** Runs the tool as an administrator, by way of the proxy. */
  asking(words: readonly string[], environment?: NodeJS.ProcessEnv): Promise<Run>;
  /** Writes a file, JSON or a text as it is, and gives its name. */
  fileWith(content: unknown): string;
  /** Makes the changes of such a file in the draft. */
  change(content: unknown, ...words: string[]): Promise<Run>;
}

/** Starts them for one test file. */
export function draftTool(): DraftTool {
  const through = draftThroughProxy();
  let folder = '';
  let token = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'zielnetz-changes-'));
    token = (await asAdmin()).authorization.slice('Bearer '.length);
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  let files = 0;
  const tool: DraftTool = {
    through,
    environment: () => ({ ZIELNETZ_URL: through.proxy.url, ZIELNETZ_TOKEN: token }),
    asking: (words, environment = {}) => zielnetz(words, { ...tool.environment(), ...environment }),
    fileWith(content) {
      const file = join(folder, `${(files += 1)}.json`);
      writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
      return file;
    },
    change: (content, ...words) => tool.asking(['change', tool.fileWith(content), '--year', String(YEAR), ...words]),
  };
  return tool;
}

/** Changes that add target groups, the smallest there are. */
export function groups(...keys: string[]): readonly object[] {
  return keys.map((key) => ({ createTargetGroup: { key, name: `Gruppe ${key}` } }));
}

/** Treats the requests for one mutation so, and passes the others on. */
export function only(mutation: string, treatment: Treatment): Treatment {
  return (response, pass, request) => (request.body.includes(mutation) ? treatment : passOn)(response, pass, request);
}
