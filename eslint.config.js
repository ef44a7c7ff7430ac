import graphql from '@graphql-eslint/eslint-plugin';

const SCHEMA = 'schema/schema.graphql';
const OPERATIONS = ['server/graphiql/queries/*.graphql', 'client-sdk/operations/**/*.graphql'];

/** ESLint lints GraphQL only; the code is Biome's. */
const GRAPHQL = {
  plugins: { '@graphql-eslint': graphql },
  languageOptions: {
    parser: graphql.parser,
    parserOptions: { graphQLConfig: { schema: SCHEMA, documents: OPERATIONS } },
  },
};

export default [
  {
    ...GRAPHQL,
    files: [SCHEMA],
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      ...graphql.configs['flat/schema-relay'].rules,
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          rootField: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
          DirectiveDefinition: true,
        },
      ],
      // Pages, and answers that are worked out anew each time, have no identity to be fetched again by.
      '@graphql-eslint/strict-id-in-types': [
        'error',
        {
          exceptions: {
            types: [
              'About',
              'AgreementStep',
              'AgreementTarget',
              'AreaTotal',
              'BudgetAmount',
              'CheckedFigure',
              'ConsistencyFinding',
              'ContributionMatrix',
              'ControllingReport',
              'ChangeProblem',
              'CoverageGap',
              'CoverageGapCount',
              'DeviationRemark',
              'Overlap',
              'OverlapEvidence',
              'EffectCount',
              'EntryChange',
              'ExplainedFact',
              'Explanation',
              'FieldChange',
              'Forecast',
              'GoalConflict',
              'GoalCosts',
              'GoalDependency',
              'GoalPyramid',
              'GoalStatus',
              'GoalStatusCounts',
              'GroupCosts',
              'ImpactPath',
              'ImpactPaths',
              'ImpactReach',
              'IndicatorStatus',
              'IndicatorValue',
              'IssuedReport',
              'JournalEntry',
              'MatrixCell',
              'MatrixCounts',
              'MatrixLine',
              'OfficeChain',
              'OfficeCircle',
              'OfficeDependencies',
              'OfficeDependency',
              'OfficeGroup',
              'PageInfo',
              'Period',
              'PlanChange',
              'PlanChangeCount',
              'PlanComparison',
              'PyramidLevel',
              'ReportArea',
              'ReportScope',
              'ReportedAmounts',
              'ReportedResources',
              'ReportedValue',
              'SearchHit',
              'Source',
              'StateDifference',
              'StatusCount',
              'TargetAgreement',
              'Viewer',
              'WhatIf',
              'WhatIfCounts',
            ],
            suffixes: ['Connection', 'Edge', 'Payload'],
          },
        },
      ],
      // What happened is read from the newest entry back: journal and histories have one direction.
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
      // Short lists, such as an office's legal domains, are plain lists: the contract says so, and `nodes` too.
      // What an analysis finds is paged too, and has no identity.
      '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false }],
    },
  },
  {
    ...GRAPHQL,
    files: OPERATIONS,
    rules: {
      ...graphql.configs['flat/operations-recommended'].rules,
      // GraphiQL shows the comment before an operation as its title; the SDK makes it the method's doc comment.
      '@graphql-eslint/require-description': ['error', { OperationDefinition: true }],
      // Ids serve caches; these queries are read by people.
      '@graphql-eslint/require-selections': 'off',
    },
  },
];
