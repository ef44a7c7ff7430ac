import { startEmbedded } from '../../dist/server/database/embedded.js';

/** An embedded database of its own for one test; ends when its input does. */
const database = await startEmbedded(process.argv[2]);
console.log(database.url);
process.stdin.resume().once('end', async () => {
  await database.close();
  // Connections that a test left open do not keep it.
  process.exit();
});
