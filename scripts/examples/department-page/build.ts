import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type Language, type MessageName, messages, say } from './page/messages.js';

const PAGE = fileURLToPath(new URL('page/', import.meta.url));
const REPOSITORY = fileURLToPath(new URL('../../../', import.meta.url));

/** What a page can be built with. */
export interface PageOptions {
  /** The GraphQL address of the hub that the page asks; without it what `?hub=` says, or `/graphql` beside the page. */
  readonly hub?: string;
  readonly language?: Language;
}

/** Makes the page: one HTML file with everything inside, the SDK included. */
export async function pageOf({ hub = '', language = 'de' }: PageOptions = {}): Promise<string> {
  const [script, style] = await Promise.all([bundled('main.ts'), bundled('page.css')]);
  const fixed: Record<string, string> = { hub, policy: policyOf({ script, style, hub }) };
  const words = Object.fromEntries(Object.keys(messages).map((name) => [name, say(language, name as MessageName)]));
  const page = await readFile(join(PAGE, 'index.html'), 'utf8');
  const filled = page.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = fixed[name] ?? words[name];
    if (value === undefined) throw new Error(`index.html: expected the name of a text, got {{${name}}}.`);
    return escaped(value);
  });
  return filled
    .replace('<html lang="de">', `<html lang="${language}">`)
    .replace('<!-- style -->', () => `<style>${style}</style>`)
    .replace('<!-- script -->', () => `<script>${script}</script>`);
}

/** A page for one hub can ask no other, whatever its address says. */
function policyOf({ script, style, hub }: { script: string; style: string; hub: string }): string {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const hubs = hub ? new URL(hub).origin : "'self' http: https:";
  return [
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash(style)}`,
    `connect-src ${hubs}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** A file with what it imports, as text that can stand inside its HTML element. */
async function bundled(file: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: REPOSITORY,
    entryPoints: [join(PAGE, file)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
  });
  const text = outputFiles[0]!.text.trim();
  if (/<\/(script|style)|<!--/i.test(text)) throw new Error(`${file}: expected nothing that ends an HTML element.`);
  return text;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder = 'dist/examples', hub] = process.argv.slice(2);
  await mkdir(folder, { recursive: true });
  const file = join(folder, 'department-page.html');
  await writeFile(file, await pageOf({ hub }));
  console.log(file);
}
