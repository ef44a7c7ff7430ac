import type { ReactNode } from 'react';
import { pictureMessages as texts } from '../messages/pictures.js';
import type { Message } from '../messages.js';
import { Words } from './words.js';

/** What stands where a picture would: why there is none, and what can be done. */
export function Notice({ of, children }: { of: Message; children?: ReactNode }) {
  return (
    <div className="notice" role="status">
      <p>
        <Words of={of} />
      </p>
      {children}
    </div>
  );
}

/** Says that a picture could not be drawn, in the words of the hub, and lets it be tried again. */
export function Failure({ message, again, children }: { message: string; again: () => void; children?: ReactNode }) {
  return (
    <div className="notice" role="alert">
      <p>
        <Words of={texts.failed} />
      </p>
      <p>{message}</p>
      <button type="button" onClick={again}>
        <Words of={texts.again} />
      </button>
      {children}
    </div>
  );
}
