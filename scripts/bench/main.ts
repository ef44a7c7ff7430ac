/**
 * `npm run bench` compares the hub with its peers, `npm run bench -- analyses` measures its analyses, `npm run bench -- changes`
 * how soon a change is seen, `npm run bench -- figures` the series of many indicators.
 */
const PARTS = ['analyses', 'changes', 'figures'];

// Whoever interrupts it ends what it has started: hubs and databases are ended when the process exits, not when it is killed.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const [what = ''] = process.argv.slice(2);
await import(PARTS.includes(what) ? `./${what}/main.js` : './compare-peers.js');
