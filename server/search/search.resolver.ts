import { Arg, Int, Query, Resolver } from 'type-graphql';
import { ErrorCode } from '../../schema/errors/error-code.js';
import { SearchHit } from '../../schema/search/search-hit.js';
import { HubError, quoted } from '../errors/hub-error.js';
import type { GoalGraph } from '../graph/goal-graph.js';
import { GraphOfYear } from '../graph/hub-context.js';
import { checkSize, ROOT_PAGE } from '../relay/page-size.js';
import { wordsOf } from './fold.js';
import { search } from './search-index.js';

/** A question longer than this is no question. */
const LONGEST = 500;

/** Finds anything in a plan by number or text. */
@Resolver()
export class SearchResolver {
  @Query(() => [SearchHit], {
    description:
      'Finds anything in a plan by number, key or text (Suche). Case does not matter, nor how umlauts and ß are written; every word must be found.',
  })
  search(
    @Arg('text', () => String, { description: 'What to look for, such as "Schuldnerberatung", "0501" or "§ 16a".' }) text: string,
    @Arg('first', () => Int, { nullable: true, description: 'How many hits at the most; 0 to 200, 20 without it.' })
    first: number | null,
    @GraphOfYear() graph: GoalGraph,
  ): readonly SearchHit[] {
    checkSize('first', first);
    if (text.length > LONGEST || wordsOf(text).length === 0) {
      throw new HubError(
        ErrorCode.BAD_USER_INPUT,
        `text: expected a letter or digit and at most ${LONGEST} characters, got ${quoted(text)}.`,
      );
    }
    return search(graph, text, first ?? ROOT_PAGE);
  }
}
