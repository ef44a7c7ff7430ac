import { pictureMessages as texts } from '../messages/pictures.js';
import { Choice } from '../pictures/choice.js';
import type { FiguresState } from './address.js';
import { type Goal, officesOf } from './model.js';

interface FiltersProps {
  readonly years: readonly number[];
  readonly year: number;
  readonly goals: readonly Goal[];
  readonly office: string | null;
  change(part: Partial<FiguresState>): void;
}

/** Which plan, and the goals of which office. */
export function Filters({ years, year, goals, office, change }: FiltersProps) {
  return (
    <div className="filters">
      <Choice
        of={texts.year}
        value={String(year)}
        options={years.map((one) => [String(one), String(one)])}
        choose={(one) => change({ year: Number(one), office: null, goal: null })}
      />
      <Choice
        of={texts.office}
        isOptional
        value={office}
        options={officesOf(goals)}
        choose={(one) => change({ office: one, goal: null })}
      />
    </div>
  );
}
