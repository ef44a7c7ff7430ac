import { connectionOf } from '../relay/connection.js';
import { JournalEntry } from './journal-entry.js';

/** A page of journal entries. */
export const JournalEntryConnection = connectionOf(JournalEntry);
