/**
 * `npm run bench` compares the hub with its peers, `npm run bench -- analyses` measures its analyses, `npm run bench -- changes`
 * how soon a change is seen.
 */
const [what] = process.argv.slice(2);
await import(what === 'analyses' || what === 'changes' ? `./${what}/main.js` : './compare-peers.js');
