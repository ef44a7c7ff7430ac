import type { Command } from 'commander';
import { type FiguresOptions, showFigures } from './figures.js';
import type { Flags } from './flags.js';
import type { Say } from './language.js';
import { help, placeholders } from './messages/help.js';
import { type ReportOptions, showReport } from './report.js';
import { saveReport } from './save-report.js';
import { type CommonOptions, openSession } from './session.js';

/** Adds the commands that print figures. */
export function addFigures(program: Command, { read, flag }: Flags, say: Say): void {
  const session = (command: Command) => openSession(command.optsWithGlobals<CommonOptions>(), say);

  program
    .command('figures')
    .description(say(help.figures))
    .addOption(flag('--goal', placeholders.key, help.ofGoal).makeOptionMandatory())
    .action(async (options: FiguresOptions, command: Command) => showFigures(await session(command), options));

  program
    .command('report')
    .description(say(help.report))
    .addOption(flag('--quarter', placeholders.quarter, help.quarter).argParser(read.quarter).makeOptionMandatory())
    .addOption(flag('--office', placeholders.number, help.ofOffice))
    .addOption(flag('--department', placeholders.number, help.ofDepartment))
    .addOption(flag('--product-area', placeholders.number, help.ofProductArea))
    .addOption(flag('--product-group', placeholders.number, help.ofProductGroup))
    .addOption(flag('--field-of-action', placeholders.key, help.ofField))
    .addOption(flag('--save', placeholders.file, help.save).argParser(read.reportFile))
    .action(async ({ save, ...options }: ReportOptions & { save?: string }, command: Command) => {
      if (save === undefined) await showReport(await session(command), options);
      else await saveReport(await session(command), options, save);
    });
}
