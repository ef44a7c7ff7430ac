/** Which way imports may go; house rules that a reader can rely on. */
const forbidden = (name, from, to, comment) => ({ name, comment, severity: 'error', from: { path: from }, to: { path: to } });

const CONCEPTS =
  '^server/(about|agreements|analysis|budget|consistency|contributions|controlling|disclosure|goals|history|indicators|law|money|organisation|plans|search|services|status|target-groups)/';
/** What of the SDK is published for browsers and workers. */
const SDK = '^client-sdk/(index\\.ts|create-(live-)?client\\.ts|with-changes\\.ts|connection/|generated/|methods/)';

export default {
  forbidden: [
    {
      name: 'no-cycles-between-folders',
      comment: 'A folder builds on others, never the other way round as well.',
      severity: 'error',
      scope: 'folder',
      from: { path: '^(schema|server|client-sdk)' },
      to: { circular: true },
    },
    forbidden(
      'schema-stands-alone',
      '^schema/',
      '^(server|client-sdk|scripts|test)/',
      'The model knows nothing of HTTP, SQL and the graph.',
    ),
    forbidden(
      'server-needs-no-tools',
      '^server/',
      '^(client-sdk|scripts|test)/',
      'What ships does not need what helps to build it.',
    ),
    {
      name: 'sdk-runs-anywhere',
      comment: 'What is published for browsers and workers needs neither Node nor the command-line tool.',
      severity: 'error',
      from: { path: SDK },
      to: { dependencyTypes: ['core'], path: '.*' },
    },
    forbidden('sdk-needs-no-tool', SDK, '^client-sdk/(cli|codegen)/', 'The tool is built on the SDK.'),
    forbidden('sdk-sees-the-contract-only', '^client-sdk/', '^(server|schema)/.*\\.ts$', 'The SDK is built from schema.graphql.'),
    forbidden(
      'capabilities-know-no-concepts',
      '^server/(database|errors|execution|export|graph|limits|persisted-documents|relay|http)/',
      CONCEPTS,
      'graph, relay and the like serve every concept and know none.',
    ),
    forbidden(
      'exports-ask-as-everybody-does',
      '^server/export/',
      '^server/(database|graph/(?!(graph-store|hub-context)\\.ts))',
      'An export is made of answers to known documents; it takes no other way to the plans.',
    ),
    forbidden(
      'goals-know-no-contributions',
      '^(server|schema)/goals/',
      '^server/contributions/',
      'contributions/ adds its fields to goals.',
    ),
    {
      name: 'nothing-unresolved',
      severity: 'error',
      from: {},
      // The types of pdfmake are a package of their own, which has no modules.
      to: { couldNotResolve: true, pathNot: '^(#package|pdfmake/interfaces\\.js)$' },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|client-sdk/dist|scripts/bench|test/package|server/graphiql)' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.json'],
      conditionNames: ['import', 'node', 'default'],
      exportsFields: ['exports'],
    },
  },
};
