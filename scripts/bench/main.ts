/**
 * `npm run bench` compares the hub with its peers, `npm run bench -- analyses` measures its analyses, `npm run bench -- changes`
 * how soon a change is seen, `npm run bench -- figures` the series of many indicators.
 */
const PARTS = ['analyses', 'changes', 'figures'];

const [what = ''] = process.argv.slice(2);
await import(PARTS.includes(what) ? `./${what}/main.js` : './compare-peers.js');
