import type { Ref } from 'react';
import { figuresMessages as texts } from '../messages/figures.js';
import { pictureMessages } from '../messages/pictures.js';
import { Failure, Notice } from '../pictures/notice.js';
import type { Loaded } from '../pictures/use-loaded.js';
import type { GoalFigures } from './model.js';
import { ShownGoal } from './shown-goal.js';

interface ChosenGoalProps {
  readonly isChosen: boolean;
  readonly loaded: Loaded<GoalFigures | null>;
  again(): void;
  /** Where its charts stand, to be saved. */
  readonly ref: Ref<HTMLElement>;
  /** Opens the query behind it. */
  open(): void;
}

/** The goal that is chosen, as far as it is there. */
export function ChosenGoal({ isChosen, loaded, again, ref, open }: ChosenGoalProps) {
  if (!isChosen) return <Notice of={texts.choose} />;
  if (loaded.state === 'LOADING') return <Notice of={pictureMessages.loading} />;
  if (loaded.state === 'FAILED') return <Failure message={loaded.message} again={again} />;
  return loaded.data ? <ShownGoal goal={loaded.data} ref={ref} open={open} /> : <Notice of={texts.noGoal} />;
}
