/** `npm run bench` compares the hub with its peers, `npm run bench -- analyses` measures its analyses. */
await import(process.argv[2] === 'analyses' ? './analyses/main.js' : './compare-peers.js');
