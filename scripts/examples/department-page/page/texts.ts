import { type Language, type MessageName, say } from './messages.js';

const language: Language = document.documentElement.lang === 'en' ? 'en' : 'de';

/** A text in the language of the page. */
export function text(name: MessageName, places?: Readonly<Record<string, string | number>>): string {
  return say(language, name, places);
}

/** A number of things, with the word for one of them where it is one. */
export function counted(n: number, one: MessageName, many: MessageName): string {
  return n === 1 ? text(one) : text(many, { n: n.toLocaleString(language) });
}

/** Now, as the reader writes it. */
export function today(): string {
  return new Date().toLocaleString(language, { dateStyle: 'long', timeStyle: 'short' });
}
