import { plain } from './plain.js';

/** A text of the tool. German leads, because the users are a German city's civil servants. */
export interface Message {
  readonly de: string;
  readonly en: string;
}

/** A language that the tool speaks. */
export type Language = keyof Message;

/** Says a message, with values in the places that carry their names in braces. */
export type Say = (message: Message, values?: Readonly<Record<string, string | number>>) => string;

/** Makes what says messages in one language. */
export function speaking(language: Language): Say {
  return (message, values = {}) => message[language].replace(/\{(\w+)\}/g, (place, name) => String(values[name] ?? place));
}

/** The word for a value; the value itself where a newer hub knows one that this tool does not. */
export function wordFor<Value extends string>(words: Readonly<Record<Value, Message>>, value: Value, say: Say): string {
  return Object.hasOwn(words, value) ? say(words[value]) : plain(value);
}
