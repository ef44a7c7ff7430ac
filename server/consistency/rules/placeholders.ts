import { ConsistencyCode } from '../../../schema/consistency/consistency-code.js';
import { Goal } from '../../../schema/goals/goal.js';
import { textOf } from '../../analysis/explanation/message.js';
import { each } from '../../turns/each.js';
import type { Rule } from '../found.js';
import { MESSAGES } from '../messages.js';
import { nameOf, quotedIn } from '../say.js';

/**
 * What stands where something is still to be said: the words for it, dots, and single letters that stand for a number. An x between
 * two numbers is a sign, and one before a hyphen part of a word.
 */
const PLACEHOLDER =
  /noch (?:festzulegen|zu bestimmen|offen)\p{L}*|\.{3}|…|(?<![\p{L}\d])(?:N\. ?N\.|X{2,})(?![\p{L}\d])|(?<![\p{L}\d-])(?<!\d ?)[xyX](?= ?(?:%|Prozent))|(?<![\p{L}\d-])(?<!\d ?)[xy](?![\p{L}\d-])/u;

/** Goals that leave something open. */
export const PLACEHOLDERS: Rule = {
  code: ConsistencyCode.GOAL_WITH_PLACEHOLDER,
  needs: null,
  *find(plan, add) {
    yield* each(plan.graph.all(Goal), (goal) => {
      const [placeholder] = PLACEHOLDER.exec(goal.statement) ?? [];
      if (placeholder === undefined) return;
      add({
        subjects: [goal],
        figures: [],
        sentence: (language) =>
          textOf(language, MESSAGES.GOAL_WITH_PLACEHOLDER, {
            ...{ subject: nameOf(goal, language), placeholder: quotedIn(language, placeholder) },
          }),
      });
    });
  },
};
