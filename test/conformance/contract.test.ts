import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { type DefinitionNode, type DocumentNode, Kind, parse, visit } from 'graphql';
import { promisesOf } from './promises.js';

/** Lies beside the repository, where the project is planned. */
const CONTRACT = '../shared/design/api.graphql';

const schema = parse(readFileSync('schema/schema.graphql', 'utf8'));
const kept = new Set(schema.definitions.flatMap(promisesOf));

/** The names of all types a document speaks of, its own and those it leaves out. */
function typesIn(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    enter(node) {
      if (node.kind === Kind.NAMED_TYPE) names.add(node.name.value);
    },
  });
  return [...names];
}

function keepsContract(contract: DocumentNode): void {
  const named = contract.definitions.map((definition) => ({ name: nameOf(definition), definition }));

  test.each(named)('$name is what the contract says', ({ definition }) => {
    const promises = promisesOf(definition);
    expect(promises).not.toEqual([]);
    expect(promises.filter((promise) => !kept.has(promise))).toEqual([]);
  });

  test('has the types that the contract names and leaves open', () => {
    const known = [...schema.definitions.map(nameOf), 'ID', 'Int', 'String', 'Boolean'];
    expect(known).toEqual(expect.arrayContaining([...typesIn(contract)]));
  });

  test('demands no argument that the contract does not have', () => {
    const promises = new Set(contract.definitions.flatMap(promisesOf));
    const fields = new Set([...promises].map((promise) => /^\w+\.\w+/.exec(promise)?.[0]));
    const demanded = [...kept].filter((one) => /!\)$/.test(one) && fields.has(/^\w+\.\w+/.exec(one)?.[0]) && !promises.has(one));
    expect(demanded).toEqual([]);
  });
}

function nameOf(definition: DefinitionNode): string {
  return 'name' in definition ? definition.name!.value : definition.kind;
}

describe('the public contract: the schema', () => {
  if (existsSync(CONTRACT)) keepsContract(parse(readFileSync(CONTRACT, 'utf8')));
  else test.skip(`is not compared: ${CONTRACT} is not here`, () => {});

  const nodes = schema.definitions.map((definition) => /^(\w+)Connection$/.exec(nameOf(definition))?.[1]).filter(Boolean);

  test.each(nodes)('pages %s lists the Relay way, and adds nodes and totalCount', (node) => {
    expect([...kept]).toEqual(
      expect.arrayContaining([
        `${node}Connection.edges: [${node}Edge!]!`,
        `${node}Connection.nodes: [${node}!]!`,
        `${node}Connection.pageInfo: PageInfo!`,
        `${node}Connection.totalCount: Int!`,
        `${node}Edge.cursor: String!`,
        `${node}Edge.node: ${node}!`,
      ]),
    );
  });
});
