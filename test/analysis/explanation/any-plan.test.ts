import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Language } from '../../../schema/analysis/explanation/language.js';
import { Contribution } from '../../../schema/contributions/contribution.js';
import { explainContribution } from '../../../server/analysis/explanation/explain-contribution.js';
import { MESSAGES } from '../../../server/analysis/explanation/messages.js';
import { GoalGraph } from '../../../server/graph/goal-graph.js';
import type { Model } from '../../../server/graph/model.js';
import { offlineModel } from '../../../server/graph/offline-model.js';
import { atOnce } from '../../../server/turns/steps.js';
import { Naive } from '../../graph/naive.js';
import { plan } from '../../graph/plan.js';
import { randomPlan } from '../../graph/random-plan.js';

let model: Model;
beforeAll(async () => {
  model = await offlineModel();
});

const BORDERS = ['ämterübergreifend', 'dezernatsübergreifend', 'rechtskreisübergreifend'];

/** Holds something against the contributions of many random plans. */
function always(holds: (contribution: Contribution, naive: Naive) => void): void {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const tables = randomPlan(seed);
      const naive = new Naive(tables);
      for (const one of atOnce(GoalGraph.ofRows(model, { plan: plan(), tables })).all(Contribution)) holds(one, naive);
    }),
    { numRuns: 100 },
  );
}

describe('the contributions of any plan', () => {
  test('are said to cross what the rows say', () => {
    always((contribution, naive) => {
      const { facts } = explainContribution(contribution, Language.DE);
      const crossings = naive.crossings(contribution.service.key, contribution.goal.key);
      const said = BORDERS.map((border) => facts.some(({ statement }) => statement.includes(`ist ${border} wegen `)));
      const denied = BORDERS.map((border) => facts.some(({ statement }) => statement.includes(`ist nicht ${border}: `)));
      expect(said).toEqual(crossings);
      expect(denied).toEqual(crossings.map((crosses) => !crosses));
    });
  });

  test('are explained by whole sentences in both languages, facts with sources before what follows', () => {
    always((contribution) => {
      const [german, english] = [Language.DE, Language.EN].map((language) => explainContribution(contribution, language));
      expect(english!.facts.map(({ node, source }) => ({ node, source }))).toEqual(
        german!.facts.map(({ node, source }) => ({ node, source })),
      );
      for (const { sentence, facts } of [german!, english!]) {
        for (const text of [sentence, ...facts.map((fact) => fact.statement)]) {
          expect(text).toMatch(/^[^{}]+\.$/);
          expect(text).not.toMatch(/undefined|null/);
        }
        expect(facts[0]!.source).toBe(contribution.source);
        expect(facts.slice(-4).map(({ node, source }) => ({ node, source }))).toEqual(
          Array(4).fill({ node: contribution, source: null }),
        );
      }
    });
  });

  test('are told their laws from where they have them', () => {
    always((contribution, naive) => {
      const { goal } = contribution;
      const { product } = goal;
      const candidates = [
        naive.where('goal_legal_domain', 'goal', goal.key, 'legal_domain').length > 0 && goal,
        naive.where('product_provision', 'product', product?.number, 'provision').length > 0 && product,
        naive.toDomains(goal.key).length > 0 && (goal.productGroup ?? product?.group),
      ];
      const { node } = explainContribution(contribution, Language.DE).facts.at(-5)!;
      expect(node).toBe(candidates.find(Boolean) || goal);
    });
  });
});

describe('the catalogue', () => {
  const placesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!).toSorted();

  test.each(Object.entries(MESSAGES))('%s has the same places in both languages', (_, { de, en }) => {
    expect(placesIn(de)).toEqual(placesIn(en));
  });
});
