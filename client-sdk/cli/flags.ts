import { Option } from 'commander';
import type { Message, Say } from './language.js';
import { help, placeholders } from './messages/help.js';
import { type Crossing, readersIn, several } from './values.js';

const asTyped = (typed: string) => typed;

/** Makes the options of commands, described in the language that is spoken. */
export function flagsIn(say: Say) {
  const read = readersIn(say);

  /** An option; without a placeholder one that takes no value. */
  const flag = (name: string, value: Message | null, text: Message) =>
    new Option(value ? `${name} ${say(value)}` : name, say(text));
  /** One that may be given several times. */
  const repeatable = <Value>(option: Option, one: (typed: string) => Value) => option.argParser(several(one));

  const offices = (name: string, text: Message) => repeatable(flag(name, placeholders.number, text), asTyped);
  const laws = (text: Message) => repeatable(flag('--legal-domain', placeholders.code, text), asTyped);
  const keys = (text: Message) => repeatable(flag('--key', placeholders.key, text), asTyped);
  const fields = (text: Message) => repeatable(flag('--field-of-action', placeholders.key, text), asTyped);
  const limit = (text: Message = help.limit) => flag('--limit', placeholders.number, text).argParser(read.limit);
  /** Those that choose contributions. */
  const ofContributions = () => [
    offices('--from-office', help.fromOffice),
    offices('--to-office', help.toOffice),
    laws(help.fromLegalDomain),
    fields(help.toField),
    repeatable<Crossing>(flag('--crossing', placeholders.border, help.crossing), read.crossing),
  ];
  return { read, flag, repeatable, offices, laws, keys, fields, limit, ofContributions };
}

/** What makes options. */
export type Flags = ReturnType<typeof flagsIn>;
