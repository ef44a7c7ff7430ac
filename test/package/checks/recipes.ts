import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { check, expectSame, type Given } from '../check.js';
import { command, emptyProject, lend, type Project, put } from '../project.js';

/** What the compiler must find in a query of one's own. */
const WRONG = `
// @ts-expect-error numbers of offices are texts
await hub.query(GoalsOfOffice, { number: 59 });
// @ts-expect-error which office?
await hub.query(GoalsOfOffice, { year: 2013 });
// @ts-expect-error there may be none
office.name;
// @ts-expect-error not asked for
office?.id;
`;

/** The recipes of the README, for queries of one's own with types, work as they stand there. */
export async function checkRecipes(given: Given): Promise<void> {
  for (const mode of ['string', 'documentNode'])
    await check(`recipe: graphql-codegen with the client preset, document mode "${mode}"`, async () => {
      const project = await recipe(given, 'graphql-codegen');
      await lend(
        project,
        '@graphql-codegen/cli',
        '@graphql-codegen/client-preset',
        '@graphql-typed-document-node/core',
        'graphql',
      );
      await lend(project, 'typescript');
      const config = join(project.folder, 'codegen.ts');
      const text = await readFile(config, 'utf8');
      await writeFile(config, text.replace("documentMode: 'string'", `documentMode: '${mode}'`));
      await project.node(await command('@graphql-codegen/cli', 'graphql-codegen'), '--silent');
      return answerOf(project);
    });

  await check('recipe: gql.tada', async () => {
    const project = await recipe(given, 'gql-tada');
    await lend(project, 'gql.tada', 'typescript');
    await project.node(await command('gql.tada', 'gql.tada'), 'generate', 'output');
    return answerOf(project);
  });
}

async function recipe(given: Given, name: string): Promise<Project> {
  const project = await emptyProject(given, { type: 'module' });
  await put(project, `recipes/${name}`);
  await lend(project, '@types/node', 'undici-types');
  return project;
}

/** The query compiles, wrong uses of it do not, and it runs. */
async function answerOf(project: Project): Promise<string> {
  const main = join(project.folder, 'src/main.ts');
  const printed = await project.node(await command('tsx', 'tsx'), main);
  expectSame(printed, 'Jobcenter Münster 4\n');
  await appendFile(main, WRONG);
  await project.node(await command('typescript', 'tsc'), '-p', '.');
  return `answers "${printed.trim()}"`;
}
