import { ArgsType, Field } from 'type-graphql';
import { HistoryArgs } from './history-args.js';
import { JournalFilter } from './journal-filter.js';

/** The arguments of the journal. */
@ArgsType()
export class JournalArgs extends HistoryArgs {
  @Field(() => JournalFilter, { nullable: true, description: 'Which entries to show; all without it.' })
  readonly filter?: JournalFilter | null;
}
