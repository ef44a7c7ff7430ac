import type { Command } from 'commander';
import { makeChanges } from './change.js';
import { type JournalOptions, LATEST_ENTRIES, showHistory, showJournal } from './entries.js';
import type { Flags } from './flags.js';
import { yearIn } from './known-node.js';
import type { Message, Say } from './language.js';
import { placeholdersOfChanges as placeholders, helpOfChanges as texts } from './messages/changes.js';
import { adoptPlan, createPlan, discardPlan, type SeenPlan, showPlans } from './plans.js';
import { type CommonOptions, openSession, type Session } from './session.js';

/** Adds the commands of those who work on plans. */
export function addChanges(program: Command, flags: Flags, say: Say): void {
  const { read, flag, repeatable, offices, limit } = flags;
  const common = (command: Command) => command.optsWithGlobals<CommonOptions>();

  program
    .command('history')
    .description(say(texts.history))
    .argument(`[${say(placeholders.object)}]`, say(texts.historyOf))
    .addOption(limit().default(LATEST_ENTRIES))
    .action(async (of: string | undefined, options: { limit: number }, command: Command) => {
      const asked = common(command);
      // An id names its plan, so nobody need say it twice.
      const session = await openSession({ ...asked, year: asked.year ?? yearIn(of ?? '') }, say);
      await showHistory(session, of, options);
    });

  program
    .command('journal')
    .description(say(texts.journal))
    .addOption(flag('--from', placeholders.day, texts.from).argParser(read.from))
    .addOption(flag('--to', placeholders.day, texts.to).argParser(read.to))
    .addOption(offices('--office', texts.office))
    .addOption(repeatable(flag('--action', placeholders.action, texts.action), read.action))
    .addOption(flags.keys(texts.key))
    .addOption(limit().default(LATEST_ENTRIES))
    .action(async (options: JournalOptions, command: Command) => showJournal(await openSession(common(command), say), options));

  program
    .command('change')
    .description(say(texts.change))
    .argument(`<${say(placeholders.file)}>`, say(texts.file))
    .action(async (file: string, _options: object, command: Command) =>
      makeChanges(await openSession(common(command), say), file),
    );

  addPlans(program, flags, say);
}

function addPlans(program: Command, { read }: Flags, say: Say): void {
  /** The year of a draft may have no plan yet. */
  const session = (command: Command) => openSession({ ...command.optsWithGlobals<CommonOptions>(), year: undefined }, say);
  const plans = program
    .command('plans')
    .description(say(texts.plans))
    .helpCommand(false)
    .action(async (_options: object, command: Command) => showPlans(await session(command)));
  const year = [`<${say(placeholders.year)}>`, say(texts.year), read.year] as const;

  plans
    .command('create')
    .description(say(texts.create))
    .argument(...year)
    .argument(`<${say(placeholders.copied)}>`, say(texts.copied), read.year)
    .argument(`<${say(placeholders.title)}>`, say(texts.title))
    .action(async (of: number, from: number, title: string, _options: object, command: Command) =>
      createPlan(await session(command), { year: of, from, title }),
    );

  const end = (name: string, description: Message, act: (session: Session, seen: SeenPlan) => Promise<void>) =>
    plans
      .command(name)
      .description(say(description))
      .argument(...year)
      .argument(`<${say(placeholders.revision)}>`, say(texts.revision), read.revision)
      .action(async (of: number, revision: number, _options: object, command: Command) =>
        act(await session(command), { year: of, revision }),
      );
  end('adopt', texts.adopt, adoptPlan);
  end('discard', texts.discard, discardPlan);
}
