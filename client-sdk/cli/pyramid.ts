import type { GoalsPyramid } from '@zielnetz/client';
import { titled } from './cells.js';
import { csvOf } from './csv.js';
import { drawPyramid } from './draw-pyramid.js';
import { wordFor } from './language.js';
import { LEVELS } from './messages/labels.js';
import { columns, output } from './messages/output.js';
import { plainJson } from './plain.js';
import { outputWidth, planIn, write } from './print.js';
import type { Session } from './session.js';

type Pyramid = GoalsPyramid['goalPyramid'];

/**
 * Shows all goals of a year as the pyramid they form; with `--csv` one row for each goal, with `--json` as the SDK gives it.
 *
 * @throws HubError if the hub does not answer
 */
export async function showPyramid(session: Session): Promise<void> {
  const { hub, say, options, year } = session;
  const { goalPyramid } = await hub.goals.pyramid({ year });
  if (options.json) write(plainJson(goalPyramid));
  else if (options.csv) process.stdout.write(rowsOf(goalPyramid, session));
  else write(`${planIn(session)}\n${say(output.pyramid)}\n\n${drawPyramid(goalPyramid.levels, say, outputWidth())}`);
}

function rowsOf({ levels }: Pyramid, { say }: Session): string {
  return csvOf(
    levels.flatMap(({ goals }) => goals),
    [
      { title: say(columns.level), of: ({ level }) => wordFor(LEVELS, level, say) },
      { title: say(columns.key), of: ({ key }) => key },
      { title: say(columns.goal), of: ({ statement }) => statement },
      { title: say(columns.office), of: ({ office }) => titled(office) },
      { title: say(columns.id), of: ({ id }) => id },
    ],
  );
}
