import fc from 'fast-check';
import { ContributionEffect, ContributionStatus } from '../../../schema/contributions/contribution-enums.js';
import { WhatIfAnswer } from '../../../server/analysis/what-if/what-if-answer.js';
import { GoalGraph } from '../../../server/graph/goal-graph.js';
import type { Model } from '../../../server/graph/model.js';
import { atOnce } from '../../../server/turns/steps.js';
import { plan, rows } from '../../graph/plan.js';
import { randomPlan, type Tables } from '../../graph/random-plan.js';
import type { Taken } from './rebuilt.js';

/** A question and what it was asked of. */
export interface AnyWhatIf {
  readonly base: GoalGraph;
  readonly tables: Tables;
  readonly taken: Taken;
  /** "service/goal" of what is thought of as new. */
  readonly drafted: readonly string[];
  readonly answer: WhatIfAnswer;
}

/** Takes some of everything out of many random plans and thinks of some contributions, one that was taken out among them. */
export function always(model: Model, holds: (one: AnyWhatIf) => void | Promise<void>): Promise<void> {
  const choices = fc.infiniteStream(fc.nat(5));
  return fc.assert(
    fc.asyncProperty(fc.integer(), choices, async (seed, choice) => {
      const some = (keys: readonly string[]) => keys.filter(() => choice.next().value === 0);
      const tables = withJustification(randomPlan(seed));
      const base = atOnce(GoalGraph.ofRows(model, { plan: plan(), tables }));
      const keys = (table: string, column: string) => tables.get(table)!.map((row) => String(row[column]));
      const pairs = tables.get('contribution')!.map((row) => `${row.service}/${row.goal}`);
      const taken: Taken = {
        offices: some(keys('office', 'number')),
        services: some(keys('service', 'key')),
        goals: some(keys('goal', 'key')),
        contributions: some(pairs),
      };
      const remaining = new Set(pairs.filter((pair) => !taken.contributions.includes(pair)));
      const offices = (service: string) =>
        tables.get('service_office')!.filter((row) => row.service === service && !taken.offices.includes(String(row.office)));
      const free = keys('service', 'key')
        .filter((key) => !taken.services.includes(key) && offices(key).length > 0)
        .flatMap((service) => keys('goal', 'key').map((goal) => `${service}/${goal}`))
        .filter((pair) => !remaining.has(pair) && !taken.goals.includes(pair.split('/')[1]!));
      const drafted = some(free);
      const ids = (type: string, list: readonly string[]) => list.map((key) => `${type}:2030/${key}`);
      const remove = [
        ...ids('Office', taken.offices),
        ...ids('Service', taken.services),
        ...ids('Goal', taken.goals),
        ...ids('Contribution', taken.contributions),
      ];
      const add = drafted.map((pair) => ({
        service: `Service:2030/${pair.split('/')[0]}`,
        goal: `Goal:2030/${pair.split('/')[1]}`,
        effect: ContributionEffect.COMPLEMENTS,
        status: ContributionStatus.CONTESTED,
      }));
      await holds({ base, tables, taken, drafted, answer: atOnce(WhatIfAnswer.to(base, { remove, add })) });
    }),
    { numRuns: 100 },
  );
}

/** Says of the first two services, if there are two, that they may overlap. */
function withJustification(tables: Tables): Tables {
  const [service, other] = tables.get('service')!.map((row) => row.key!);
  if (!service || !other) return tables;
  const row = { key: 'both', reason: 'both are needed', product: null, other_product: null };
  return new Map([...tables, ['overlap_justification', rows([{ ...row, service, other_service: other }])]]);
}
