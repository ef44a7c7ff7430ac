import suite from './jest.config.js';

/** GraphiQL in a real browser; needs Chromium. */
export default { ...suite, testMatch: ['<rootDir>/test/browser/**/*.browser.ts'], maxWorkers: 1 };
