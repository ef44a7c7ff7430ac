import type { Problem } from '@zielnetz/client';
import type { Say } from './language.js';
import { changes } from './messages/changes.js';
import { failures } from './messages/errors.js';
import { printRows } from './print.js';
import { RefusedError } from './refused-error.js';
import type { Session } from './session.js';
import type { View } from './view.js';

/**
 * Shows what is wrong with a change; nothing if nothing is.
 *
 * @throws RefusedError if there are problems
 */
export function refuseOver(problems: readonly Problem[], session: Session): void {
  if (problems.length === 0) return;
  printRows(problems, viewIn(session.say), session);
  throw new RefusedError(session.say(failures.unchanged));
}

function viewIn(say: Say): View<Problem> {
  const field = { title: say(changes.field), of: (row: Problem) => row.field };
  const message = { title: say(changes.message), of: (row: Problem) => row.message };
  const hint = { title: say(changes.hint), of: (row: Problem) => row.hint ?? '' };
  return {
    name: say(changes.problems),
    columns: [
      { ...field, width: 20 },
      { ...message, width: 24, grows: 1 },
      { ...hint, width: 20, grows: 1 },
    ],
    sheet: [field, { title: say(changes.code), of: ({ code }) => code }, message, hint],
  };
}
