import type { Message } from '../messages.js';

/** A text in German, with the English one beside it for those who read aloud in the right language. */
export function Words({ of: { de, en } }: { of: Message }) {
  if (de === en) return de;
  return (
    <>
      {de}
      <span lang="en" className="english">
        {` · ${en}`}
      </span>
    </>
  );
}
