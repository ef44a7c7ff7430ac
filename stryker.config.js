/** Mutation testing of what decides who may do what: npx stryker run. The rest of server/security needs a hub around it. */
export default {
  testRunner: 'jest',
  jest: { configFile: 'jest.mutation.config.js', enableFindRelatedTests: false },
  testRunnerNodeArgs: ['--experimental-vm-modules', '--no-warnings'],
  mutate: [
    'server/security/{access-tokens,authenticate,authentication,bearer,claims,identity-provider}.ts',
    'server/security/{new-service-token,permissions,permit,refusals,safe-address,viewer}.ts',
  ],
  // Stryker would read it with TypeScript's compiler API, which TypeScript 7 does not have; nothing needs it to be rewritten.
  tsconfigFile: 'none',
  coverageAnalysis: 'perTest',
  concurrency: 1,
  // A mutant may wait for keys that never come, and the machine may have other work: what is slow is not dead.
  timeoutMS: 30_000,
  // Jest keeps the modules of every run, and slows down by it.
  maxTestRunnerReuse: 20,
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, allowEmojis: false, reportTests: false },
  ignorePatterns: ['dist', 'client-sdk/dist', 'scripts'],
  // What no test can notice is disabled where it stands, with the reason.
  thresholds: { break: 100 },
};
