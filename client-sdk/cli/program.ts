import { Command, Option } from 'commander';
import packageJson from '../package.json' with { type: 'json' };
import { type ContributionsOptions, showContributions } from './contributions.js';
import { type GoalsOptions, showGoals } from './goals.js';
import { helpIn } from './help.js';
import type { Message, Say } from './language.js';
import { help, placeholders } from './messages/help.js';
import { showPyramid } from './pyramid.js';
import { BEST_HITS, showHits } from './search.js';
import { type CommonOptions, openSession } from './session.js';
import { readersIn, several } from './values.js';
import { type WatchOptions, watch } from './watch.js';

/** Where `npm start` lets the hub listen. */
const DEFAULT_URL = 'http://localhost:4000/graphql';

const asTyped = (typed: string) => typed;

/**
 * Makes the tool: its commands, their options and what they do.
 *
 * @param say the language of everything it writes
 * @returns a command that throws instead of ending the process, and leaves it to the caller to write errors
 */
export function programIn(say: Say): Command {
  const read = readersIn(say);
  const flag = (name: string, value: Message | null, text: Message) =>
    new Option(value ? `${name} ${say(value)}` : name, say(text));
  const offices = (name: string, text: Message) => flag(name, placeholders.number, text).argParser(several(asTyped));
  const laws = (text: Message) => flag('--legal-domain', placeholders.code, text).argParser(several(asTyped));
  const fields = (text: Message) => flag('--field-of-action', placeholders.key, text).argParser(several(asTyped));
  const limit = () => flag('--limit', placeholders.number, help.limit).argParser(read.limit);
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

  program
    .command('contributions')
    .description(say(help.contributions))
    .addOption(offices('--from-office', help.fromOffice))
    .addOption(offices('--to-office', help.toOffice))
    .addOption(laws(help.fromLegalDomain))
    .addOption(fields(help.toField))
    .addOption(flag('--crossing', placeholders.border, help.crossing).argParser(several(read.crossing)))
    .addOption(limit())
    .action(async (options: ContributionsOptions, command: Command) => showContributions(await session(command), options));

  program
    .command('goals')
    .description(say(help.goals))
    .addOption(offices('--office', help.office))
    .addOption(flag('--level', placeholders.level, help.level).argParser(several(read.level)))
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

  program
    .command('watch')
    .description(say(help.watch))
    .addOption(offices('--from-office', help.watchedFrom))
    .addOption(offices('--to-office', help.watchedTo))
    .action(async (options: WatchOptions, command: Command) => watch(await session(command), options));

  return program;
}
