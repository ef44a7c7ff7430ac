import { longWordsOf, SHORTEST_STEM, stemOf } from './stem.js';

const stems = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(stemOf));

/** Words that say how something is done, not what: alone they name no task, but compounds end with them. */
const GENERIC = stems(
  'angebot angelegenheit arbeit aufgabe beratung betreuung begleitung dienst durchfuehrung einrichtung foerderung hilfe ' +
    'koordinierung leistung massnahme mitwirkung planung programm projekt schutz sicherung unterstuetzung verfahren versorgung',
);
/** Words that name nothing. */
const EMPTY = stems(
  'andere auftrag beispiel besondere dauerhaft durch eigene einzelne enthaelt freie gegen gehoert grund haupt produkt produktgruppe ' +
    'kommunale mittel muenster nicht sonstige staedtische stadt traeger verschiedene weitere zustaendige aemter sozial behoerden gruppen kosten stadtverwaltung',
);

/** Words that name people: whom something is for is said by target groups. */
const PEOPLE = stems('eltern familien jugend jugendliche kinder menschen personen');

/** What names no task. */
const NO_TASK = [GENERIC, EMPTY, PEOPLE];

/** A part of a compound says less than a whole word. */
const WEIGHT_OF_PART = 0.5;

/** Letters that join the parts of a compound. */
const JOINTS = ['', 's', 'n', 'en', 'er', 'es'];

/** Something a text names. */
export interface Term {
  /** The word as it stands in the text. */
  readonly written: string;
  /** 1 for a word, less for a part of a compound. */
  readonly weight: number;
}

/** The words of many texts, by which compounds are taken apart. */
export class Vocabulary {
  private readonly known = new Set(GENERIC);
  /** How known words begin: most places in a word cannot be where another begins, which this tells without a stem. */
  private readonly beginnings = new Set([...GENERIC].map(beginningOf));
  /** Words come again and again, so each is taken apart once. */
  private readonly parts = new Map<string, readonly string[]>();

  /** Learns the words of a text. */
  add(text: string): void {
    this.parts.clear();
    for (const { folded } of longWordsOf(text)) {
      this.known.add(stemOf(folded));
      this.beginnings.add(beginningOf(folded));
    }
  }

  /** What a text is about, by stem. */
  termsOf(text: string): ReadonlyMap<string, Term> {
    const terms = new Map<string, Term>();
    for (const { written, folded } of longWordsOf(text)) {
      for (const part of this.partsOf(folded)) if (!terms.has(part)) terms.set(part, { written, weight: WEIGHT_OF_PART });
      terms.set(stemOf(folded), { written, weight: 1 });
    }
    for (const stem of [...terms.keys()]) if (NO_TASK.some((words) => words.has(stem))) terms.delete(stem);
    return terms;
  }

  private partsOf(word: string): readonly string[] {
    let parts = this.parts.get(word);
    if (!parts) this.parts.set(word, (parts = this.takenApart(word)));
    return parts;
  }

  /** A word is a compound where its end is a word of its own; the shortest first part counts. */
  private takenApart(word: string): readonly string[] {
    for (let at = SHORTEST_STEM; at <= word.length - SHORTEST_STEM; at += 1) {
      if (!this.beginnings.has(word.slice(at, at + SHORTEST_STEM))) continue;
      const end = stemOf(word.slice(at));
      if (!this.known.has(end)) continue;
      const beginning = this.withoutJoint(word.slice(0, at));
      return [beginning, end].filter((part) => part.length >= SHORTEST_STEM);
    }
    return [];
  }

  private withoutJoint(beginning: string): string {
    const bare = JOINTS.filter((joint) => beginning.endsWith(joint)).map((joint) =>
      beginning.slice(0, beginning.length - joint.length),
    );
    return bare.map(stemOf).find((stem) => this.known.has(stem)) ?? stemOf(beginning);
  }
}

function beginningOf(word: string): string {
  return word.slice(0, SHORTEST_STEM);
}
