import type { Editor } from './editor.js';

/** A kind of change, and as many of it as shall be made. */
export interface KindOfChange {
  readonly name: string;
  /** Changes that are made one after the other, each of them all at once. */
  readonly changes: readonly (() => Promise<unknown>)[];
}

/** How many are at work in the draft at the same time. */
const EDITORS = 20;

/** What is measured: fewer changes of a larger plan, in which each takes longer. */
export async function kindsOfChanges(editor: Editor, scale: number): Promise<readonly KindOfChange[]> {
  const times = Math.max(4, Math.round(40 / scale));
  const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);
  const goals = await editor.goalsWithout(0, numbers(times * 4));
  const some = goals.slice(0, times);
  const rewordAll = (round: number) => () => Promise.all(numbers(EDITORS).map((at) => editor.reword(1_000 + at, 1 + round)));
  return [
    { name: 'the words of a goal', changes: numbers(times).map((at) => () => editor.reword(7, 1 + at)) },
    { name: 'a new contribution', changes: some.map((goal) => () => editor.contribute(0, goal)) },
    { name: 'a contribution less', changes: some.map((goal) => () => editor.withdraw(0, goal)) },
    { name: `${EDITORS} goals by as many at once`, changes: numbers(Math.min(times, 8)).map(rewordAll) },
  ];
}
