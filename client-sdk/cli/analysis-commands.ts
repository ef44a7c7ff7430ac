import type { Command } from 'commander';
import { type ChecksOptions, showChecks } from './checks.js';
import type { Flags } from './flags.js';
import { type GapsOptions, showGaps } from './gaps.js';
import { yearIn } from './known-node.js';
import type { Say } from './language.js';
import { type MatrixOptions, showMatrix } from './matrix.js';
import { ROW_AXES } from './messages/analyses.js';
import { help, placeholders } from './messages/help.js';
import { type PathOptions, SHORTEST_PATHS, showPaths } from './path.js';
import { type CommonOptions, openSession } from './session.js';

/** Adds the commands that print analyses. */
export function addAnalyses(program: Command, flags: Flags, say: Say): void {
  const { read, flag, repeatable, offices, laws, fields, limit, ofContributions } = flags;
  const common = (command: Command) => command.optsWithGlobals<CommonOptions>();
  const axis = (name: string, text: typeof help.rows) =>
    flag(name, placeholders.axis, text).default('DEPARTMENT', say(ROW_AXES.DEPARTMENT));

  const matrix = program
    .command('matrix')
    .description(say(help.matrix))
    .addOption(axis('--rows', help.rows).argParser(read.rows))
    .addOption(axis('--columns', help.columns).argParser(read.columns));
  for (const option of ofContributions()) matrix.addOption(option);
  matrix.action(async (options: MatrixOptions, command: Command) => showMatrix(await openSession(common(command), say), options));

  program
    .command('gaps')
    .description(say(help.gaps))
    .addOption(offices('--office', help.gapOffice))
    .addOption(repeatable(flag('--code', placeholders.kind, help.gapCode), read.gapCode))
    .addOption(repeatable(flag('--severity', placeholders.severity, help.severity), read.severity))
    .addOption(laws(help.gapLegalDomain))
    .addOption(fields(help.gapField))
    .addOption(limit())
    .action(async (options: GapsOptions, command: Command) => showGaps(await openSession(common(command), say), options));

  program
    .command('checks')
    .description(say(help.checks))
    .addOption(offices('--office', help.checkOffice))
    .addOption(repeatable(flag('--code', placeholders.kind, help.checkCode), read.findingCode))
    .addOption(repeatable(flag('--severity', placeholders.severity, help.severity), read.severity))
    .addOption(limit())
    .action(async (options: ChecksOptions, command: Command) => showChecks(await openSession(common(command), say), options));

  program
    .command('path')
    .description(say(help.path))
    .argument(`<${say(placeholders.start)}>`, say(help.start))
    .addOption(flag('--to', placeholders.key, help.to))
    .addOption(flag('--down', null, help.down))
    .addOption(limit(help.limitPaths).default(SHORTEST_PATHS))
    .action(async (start: string, options: PathOptions, command: Command) => {
      const asked = common(command);
      // An id names its plan, so nobody need say it twice.
      await showPaths(await openSession({ ...asked, year: asked.year ?? yearIn(start) }, say), start, options);
    });
}
