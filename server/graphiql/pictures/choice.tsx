import { pictureMessages as texts } from '../messages/pictures.js';
import { inBothLanguages, type Message } from '../messages.js';
import { Words } from './words.js';

interface ChoiceProps<Value extends string> {
  readonly of: Message;
  readonly value: Value | null;
  /** What can be chosen, and how it reads. */
  readonly options: readonly (readonly [Value, string])[];
  /** Whether nothing can be chosen, too. */
  readonly isOptional?: boolean;
  choose(value: Value | null): void;
}

/** One choice among several, with its name above. */
export function Choice<Value extends string>({ of, value, options, isOptional = false, choose }: ChoiceProps<Value>) {
  return (
    <label className="choice">
      <span>
        <Words of={of} />
      </span>
      <select value={value ?? ''} onChange={({ target }) => choose((target.value || null) as Value | null)}>
        {isOptional && <option value="">{inBothLanguages(texts.all)}</option>}
        {options.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
