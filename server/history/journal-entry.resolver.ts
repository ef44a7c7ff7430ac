import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { IndicatorValue } from '../../schema/indicators/indicator-value.js';
import { EntryChange } from '../../schema/journal/entry-change.js';
import { JournalEntry } from '../../schema/journal/journal-entry.js';
import { Node } from '../../schema/relay/node.js';
import type { ChangeContext } from '../changes/change-context.js';
import { differencesBetween } from '../changes/differences.js';
import type { Facts } from '../graph/facts.js';
import type { HubContext } from '../graph/hub-context.js';
import { findNode } from '../relay/find-node.js';
import { seesDrafts } from '../security/viewer.js';
import { publishedFacts } from './published-facts.js';

const NOTHING: Facts = {};

/** What an entry tells beyond what it is written down as. */
@Resolver(() => JournalEntry)
export class JournalEntryResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'The subject id of who did it (Handelnde), and nothing else about them; null for those who do not work on plans, who see the office only.',
  })
  subject(@Root() { subject }: JournalEntry, @Ctx() { viewer }: HubContext): string | null {
    return seesDrafts(viewer) ? subject : null;
  }

  @FieldResolver(() => [EntryChange], {
    description: 'What changed, field by field (Änderungen); of what is new or gone, all that it says or said.',
  })
  async changes(@Root() entry: JournalEntry, @Ctx() context: ChangeContext): Promise<readonly EntryChange[]> {
    const { before, after } = entry.type === IndicatorValue.name ? await publishedFacts(entry, context) : entry;
    if (before === null) {
      const differences = differencesBetween((after ?? NOTHING) as Facts, NOTHING);
      return differences.map(({ field, current }) => ({ field, before: null, after: current }));
    }
    const differences = differencesBetween(before as Facts, (after ?? NOTHING) as Facts);
    return differences.map(({ field, current, yours }) => ({ field, before: current, after: yours }));
  }

  @FieldResolver(() => Node, {
    nullable: true,
    description: 'The object as it is now (Objekt); null if it is gone, or its plan is.',
  })
  object(@Root() { type, year, key }: JournalEntry, @Ctx() context: HubContext): Promise<Node | null> {
    return findNode(key === '' ? `${type}:${year}` : `${type}:${year}/${key}`, context);
  }
}
