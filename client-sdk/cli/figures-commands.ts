import type { Command } from 'commander';
import { type FiguresOptions, showFigures } from './figures.js';
import type { Flags } from './flags.js';
import type { Say } from './language.js';
import { help, placeholders } from './messages/help.js';
import { type CommonOptions, openSession } from './session.js';

/** Adds the commands that print figures. */
export function addFigures(program: Command, { flag }: Flags, say: Say): void {
  program
    .command('figures')
    .description(say(help.figures))
    .addOption(flag('--goal', placeholders.key, help.ofGoal).makeOptionMandatory())
    .action(async (options: FiguresOptions, command: Command) =>
      showFigures(await openSession(command.optsWithGlobals<CommonOptions>(), say), options),
    );
}
