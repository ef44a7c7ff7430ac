import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

const COMPILER = resolve('node_modules/relay-compiler/cli.js');

/** What a Relay application asks the hub, one source file each. */
const SOURCES = {
  GoalView: `
    fragment GoalView_goal on Goal @refetchable(queryName: "GoalViewRefetchQuery") { key statement level }`,
  GoalList: `
    fragment GoalList_query on Query
    @refetchable(queryName: "GoalListPaginationQuery")
    @argumentDefinitions(
      first: { type: "Int", defaultValue: 10 }
      after: { type: "String" }
      filter: { type: "GoalFilter" }
    ) {
      goals(first: $first, after: $after, filter: $filter) @connection(key: "GoalList_goals") {
        edges { node { id ...GoalView_goal } }
      }
    }`,
  ContributionList: `
    fragment ContributionList_office on Office
    @refetchable(queryName: "ContributionListPaginationQuery")
    @argumentDefinitions(last: { type: "Int", defaultValue: 10 }, before: { type: "String" }) {
      contributionsReceived(last: $last, before: $before) @connection(key: "ContributionList_contributionsReceived") {
        edges { node { effect service { name } } }
      }
    }`,
  App: `
    query AppQuery($office: String!, $filter: GoalFilter) {
      ...GoalList_query @arguments(first: 20, filter: $filter)
      office(number: $office) { ...ContributionList_office @arguments(last: 5) }
    }`,
};

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zielnetz-relay-'));
  mkdirSync(join(folder, 'src'));
  copyFileSync('schema/schema.graphql', join(folder, 'schema.graphql'));
  const config = { src: './src', schema: './schema.graphql', language: 'javascript', artifactDirectory: './artifacts' };
  mkdirSync(join(folder, 'artifacts'));
  writeFileSync(join(folder, 'relay.config.json'), JSON.stringify(config));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs the real compiler on an application. */
function compile(sources: Readonly<Record<string, string>>) {
  for (const [name, document] of Object.entries(sources))
    writeFileSync(join(folder, 'src', `${name}.js`), `const { graphql } = require('react-relay');\ngraphql\`${document}\`;\n`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMPILER, 'relay.config.json'], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr, artifacts: readdirSync(join(folder, 'artifacts')) };
}

describe('the Relay compiler', () => {
  test('accepts an application that refetches nodes and pages through connections in both directions', () => {
    const { status, output, artifacts } = compile(SOURCES);
    expect({ status, output }).toEqual({ status: 0, output: expect.stringContaining('Compilation completed') });
    expect(artifacts.sort()).toEqual([
      'AppQuery.graphql.js',
      'ContributionListPaginationQuery.graphql.js',
      'ContributionList_office.graphql.js',
      'GoalListPaginationQuery.graphql.js',
      'GoalList_query.graphql.js',
      'GoalViewRefetchQuery.graphql.js',
      'GoalView_goal.graphql.js',
    ]);
  });

  test('would notice a field that the hub does not have', () => {
    const { status, output, artifacts } = compile({ ...SOURCES, GoalView: SOURCES.GoalView.replace('statement', 'statemant') });
    expect(status).not.toBe(0);
    expect(output).toContain('statemant');
    expect(artifacts).toEqual([]);
  });
});
