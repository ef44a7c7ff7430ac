import process from 'node:process';
import { run } from './run.js';

for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever reads may have read enough, as `head` does; a full disk is another matter.
    if (error.code === 'EPIPE') process.exit();
    if (stream === process.stdout) process.stderr.write(`${error.message}\n`);
    process.exit(1);
  });

// Ctrl-C needs no handler: the signal ends the process, loops in shells stop with it, and shells report 130.
process.exitCode = await run(process.argv.slice(2));
