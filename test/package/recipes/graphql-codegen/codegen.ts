import type { CodegenConfig } from '@graphql-codegen/cli';

export default {
  schema: 'node_modules/@zielnetz/client/dist/schema.graphql',
  documents: 'src/**/*.ts',
  importExtension: '.js',
  generates: { 'src/gql/': { preset: 'client', config: { documentMode: 'string', useTypeImports: true } } },
} satisfies CodegenConfig;
