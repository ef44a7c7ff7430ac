import { Command } from 'commander';
import packageJson from '../package.json' with { type: 'json' };
import { addAnalyses } from './analysis-commands.js';
import { addChanges } from './change-commands.js';
import { type ContributionsOptions, showContributions } from './contributions.js';
import { addFigures } from './figures-commands.js';
import { flagsIn } from './flags.js';
import { type GoalsOptions, showGoals } from './goals.js';
import { helpIn } from './help.js';
import type { Say } from './language.js';
import { help, placeholders } from './messages/help.js';
import { showPyramid } from './pyramid.js';
import { BEST_HITS, showHits } from './search.js';
import { type CommonOptions, openSession } from './session.js';
import { type WatchOptions, watch } from './watch.js';

/** Where `npm start` lets the hub listen. */
const DEFAULT_URL = 'http://localhost:4000/graphql';

/**
 * Makes the tool: its commands, their options and what they do.
 *
 * @param say the language of everything it writes
 * @returns a command that throws instead of ending the process, and leaves it to the caller to write errors
 */
export function programIn(say: Say): Command {
  const flags = flagsIn(say);
  const { read, flag, repeatable, offices, laws, fields, limit, ofContributions } = flags;
  const session = (command: Command) => openSession(command.optsWithGlobals<CommonOptions>(), say);

  const program = new Command('zielnetz')
    .description(say(help.tool))
    .exitOverride()
    .configureOutput({ outputError: () => {} })
    .configureHelp(helpIn(say))
    .helpOption('-h, --help', say(help.helpOption))
    .helpCommand(`help [${say(placeholders.command).slice(1, -1)}]`, say(help.helpCommand))
    .version(packageJson.version, '-V, --version', say(help.version))
    .addOption(flag('--url', placeholders.address, help.url).env('ZIELNETZ_URL').default(DEFAULT_URL).argParser(read.url))
    .addOption(flag('--token', placeholders.token, help.token).env('ZIELNETZ_TOKEN').argParser(read.token))
    .addOption(flag('--year', placeholders.year, help.year).argParser(read.year))
    .addOption(flag('--lang', placeholders.language, help.lang).default('de').argParser(read.language))
    .addOption(flag('--json', null, help.json).conflicts('csv'))
    .addOption(flag('--csv', null, help.csv))
    .addHelpText('after', `\n${say(help.ends)}`);

  const contributions = program.command('contributions').description(say(help.contributions));
  for (const option of ofContributions()) contributions.addOption(option);
  contributions
    .addOption(limit())
    .action(async (options: ContributionsOptions, command: Command) => showContributions(await session(command), options));

  program
    .command('goals')
    .description(say(help.goals))
    .addOption(offices('--office', help.office))
    .addOption(repeatable(flag('--level', placeholders.level, help.level), read.level))
    .addOption(laws(help.legalDomain))
    .addOption(fields(help.field))
    .addOption(flag('--text', placeholders.words, help.text))
    .addOption(limit())
    .action(async (options: GoalsOptions, command: Command) => showGoals(await session(command), options));

  program
    .command('search')
    .description(say(help.search))
    .argument(`<${say(placeholders.searched)}>`, say(help.searched))
    .addOption(limit().default(BEST_HITS))
    .action(async (text: string, options: { limit: number }, command: Command) =>
      showHits(await session(command), text, options),
    );

  program
    .command('pyramid')
    .description(say(help.pyramid))
    .action(async (_options: object, command: Command) => showPyramid(await session(command)));

  addAnalyses(program, flags, say);
  addFigures(program, flags, say);
  addChanges(program, flags, say);

  program
    .command('watch')
    .description(say(help.watch))
    .addOption(offices('--from-office', help.watchedFrom))
    .addOption(offices('--to-office', help.watchedTo))
    .action(async (options: WatchOptions, command: Command) => watch(await session(command), options));

  return program;
}
