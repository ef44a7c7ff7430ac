import { Agent, request } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { office } from '../city/keys.js';
import { YEAR } from '../city/load-city.js';
import { Queue } from './queue.js';

/** Between two requests, in milliseconds. */
const PAUSE = 2;
const BODY = JSON.stringify({ query: `{ office(year: ${YEAR}, number: "${office(0)}") { name } }` });

const [url, hub, credentials] = [process.argv[2]!, Number(process.argv[3]), JSON.parse(process.argv[4]!)];
const agent = new Agent({ keepAlive: true, maxSockets: 1 });
let isAsked = false;
process.on('message', () => (isAsked = true));
// It asks without end, and nobody is left to tell.
process.on('disconnect', () => process.exit());

let [longest, longestOfHub, requests] = [0, 0, 0];
for (;;) {
  const start = performance.now();
  const queue = new Queue(hub);
  await answered();
  const waited = performance.now() - start;
  longest = Math.max(longest, waited);
  longestOfHub = Math.max(longestOfHub, waited - queue.time());
  requests += 1;
  if (isAsked) {
    process.send!({ longest, longestOfHub, requests });
    [longest, longestOfHub, requests, isAsked] = [0, 0, 0, false];
  }
  await setTimeout(PAUSE);
}

/** Asks once and waits for the whole answer. */
function answered(): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = { ...credentials, 'content-type': 'application/json', 'content-length': Buffer.byteLength(BODY) };
    const asked = request(url, { method: 'POST', agent, headers }, (response) => response.resume().once('end', resolve));
    asked.once('error', reject).end(BODY);
  });
}
