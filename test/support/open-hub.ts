import { readConfig } from '../../server/config.js';
import { startHub } from '../../server/hub.js';
import { authenticationOfTests } from './test-tokens.js';

/** A hub in a process of its own that takes the tokens of tests; ends as `npm start` does. */
const hub = await startHub(readConfig(process.env), authenticationOfTests);
console.log(`Bereit (ready): ${hub.url}/graphql`);
process.once('SIGTERM', async () => {
  await hub.stop();
  process.exit();
});
