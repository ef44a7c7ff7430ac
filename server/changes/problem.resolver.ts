import { Args, FieldResolver, Resolver, Root } from 'type-graphql';
import { ExplanationArgs, Language } from '../../schema/analysis/explanation/language.js';
import { ChangeProblem } from '../../schema/changes/change-problem.js';
import type { InBothLanguages } from '../graph/rule.js';
import { NOTHING, PROBLEM_MESSAGES } from './messages.js';
import type { Problem } from './problem.js';

/** Puts problems into words. */
@Resolver(() => ChangeProblem)
export class ProblemResolver {
  @FieldResolver(() => String, { description: 'What is wrong, in one sentence (Meldung).' })
  message(@Root() problem: Problem, @Args(() => ExplanationArgs) { language }: ExplanationArgs): string {
    const { field, code, expected, got } = problem;
    const values: Readonly<Record<string, string>> = {
      field,
      expected: inLanguage(expected, language),
      got: got ?? inLanguage(NOTHING, language),
    };
    return inLanguage(PROBLEM_MESSAGES[code], language).replace(/\{(\w+)\}/g, (_, name: string) => values[name]!);
  }

  @FieldResolver(() => String, { nullable: true, description: 'What helps, where more can be said (Hinweis).' })
  hint(@Root() { hint }: Problem, @Args(() => ExplanationArgs) { language }: ExplanationArgs): string | null {
    return hint && inLanguage(hint, language);
  }
}

function inLanguage(text: InBothLanguages, language: Language | null): string {
  return language === Language.EN ? text.en : text.de;
}
