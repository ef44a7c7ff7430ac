import { setTimeout } from 'node:timers/promises';
import { office } from '../city/keys.js';
import { openPostgres } from '../databases.js';
import { timeOfFirstAnswer } from '../first-answer.js';
import { readOptions } from '../options.js';
import { startHub } from '../peers/hub.js';
import { machine } from '../report.js';
import { TRACE_GARBAGE } from '../waiting/garbage.js';
import { OtherRequests } from '../waiting/other-requests.js';
import { databaseOfCity, OTHER_YEAR } from './city.js';
import { measure } from './measure.js';
import { questions } from './questions.js';
import { HEADINGS, quietRow, row } from './row.js';

/** How long nothing is asked, to see what others wait for anyway, in milliseconds. */
const QUIET = 10_000;

const { scales } = readOptions({ SCALES: '100', ...process.env });
const postgres = await openPostgres(process.env);
try {
  console.log(`SCALES=${scales} npm run bench -- analyses\n${machine()}`);
  for (const scale of scales) await measureAll(await databaseOfCity(postgres, scale), scale);
} finally {
  await postgres.stop();
}

/** Prints what each question takes. Both plans are in memory before, so that the first ask is that of the analysis alone. */
async function measureAll(databaseUrl: string, scale: number): Promise<void> {
  const hub = await startHub(databaseUrl, { flags: [TRACE_GARBAGE] });
  try {
    await timeOfFirstAnswer(hub, office(0), OTHER_YEAR);
    const loaded = await timeOfFirstAnswer(hub, office(0));
    const others = new OtherRequests(hub);
    console.log(`\n## ${scale} × a large city (the plan is read in ${(loaded / 1_000).toFixed(1)} s)\n\n${HEADINGS}`);
    await others.sinceLast();
    const quiet = async (when: string) => {
      await others.sinceLast();
      await setTimeout(QUIET);
      console.log(quietRow(when, await others.sinceLast()));
    };
    await quiet('before');
    for (const question of questions) console.log(row(question, await measure(hub, others, question)));
    await quiet('after');
    others.stop();
  } finally {
    await hub.stop();
  }
}
