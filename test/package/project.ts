import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Given } from './check.js';

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** A project of somebody else. */
export interface Project {
  readonly folder: string;
  /** Runs a script in it, with the address of the hub in HUB_URL. */
  node(...args: readonly string[]): Promise<string>;
}

/** Makes an empty project and installs the tarball in it, without network. */
export async function emptyProject({ folder, tarball, hub }: Given, packageJson: object = {}): Promise<Project> {
  const project = await mkdtemp(join(folder, 'project-'));
  await writeFile(join(project, 'package.json'), JSON.stringify({ name: 'somebody-else', private: true, ...packageJson }));
  await run('npm', ['install', '--offline', '--no-audit', '--no-fund', tarball], project);
  return { folder: project, node: (...args) => run(process.execPath, args, project, { HUB_URL: hub }) };
}

/** Puts files of ours into a project. */
export async function put(project: Project, from: string, to = '.'): Promise<void> {
  await cp(join(HERE, from), join(project.folder, to), { recursive: true });
}

/** Lends a project a tool that is installed beside this file; npm would ask the registry for it. */
export async function lend(project: Project, ...tools: readonly string[]): Promise<void> {
  for (const tool of tools) {
    const place = join(project.folder, 'node_modules', tool);
    await mkdir(dirname(place), { recursive: true });
    await symlink(join(HERE, 'node_modules', tool), place);
  }
}

/** The script behind a command of a tool that is installed beside this file. */
export async function command(tool: string, name: string): Promise<string> {
  const folder = join(HERE, 'node_modules', tool);
  const { bin } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[name]);
}

/** Runs a program and gives what it printed; throws all it printed if it fails. */
export function run(program: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): Promise<string> {
  // NODE_OPTIONS and the like belong to whoever runs the checks, not to the somebody else.
  const environment = { PATH: process.env.PATH, HOME: process.env.HOME, ...env };
  return new Promise((resolve, reject) =>
    execFile(program, args, { cwd, env: environment, maxBuffer: 1e8 }, (error, out, wrong) =>
      error ? reject(new Error(`${program} ${args.join(' ')}\n${out}${wrong}`)) : resolve(out),
    ),
  );
}
