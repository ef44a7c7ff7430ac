import suite from './jest.config.js';

const { globalSetup: _, globalTeardown: __, ...shared } = suite;

/** The tests of server/security that need neither a hub nor a database: Stryker runs them against each mutant. */
export default {
  ...shared,
  testMatch: ['<rootDir>/test/security/{authenticate,checked-tokens,identity-provider,parts,permissions}.test.ts'],
};
