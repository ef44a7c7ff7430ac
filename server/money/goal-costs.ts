import type { ProductGroup } from '../../schema/budget/product-group.js';
import { Contribution } from '../../schema/contributions/contribution.js';
import type { Goal } from '../../schema/goals/goal.js';
import type { AmountKind } from '../../schema/money/amount-kind.js';
import { type BudgetAmount, TOTAL } from '../../schema/money/budget-amount.js';
import { BudgetSide } from '../../schema/money/budget-side.js';
import type { GoalCosts, GroupCosts } from '../../schema/money/goal-costs.js';
import { difference, sumOf } from '../../schema/numbers/exact.js';
import type { Service } from '../../schema/services/service.js';
import { GoalGraph } from '../graph/goal-graph.js';
import type { InBothLanguages } from '../graph/rule.js';

/** How the sums are made; whoever shows one shows this with it. */
export const COST_RULE: InBothLanguages = {
  de: 'Nettoaufwand ganzer Produktgruppen: alle Aufwendungen minus alle Erträge, wie die Quelle sie druckt. Jede Gruppe zählt einmal, auch wenn mehrere ihrer Leistungen beitragen, und mit allem, was sie kostet, nicht mit dem Anteil für dieses Ziel. Eine Gruppe des Ziels selbst zählt nicht noch einmal als beitragende. Eigene und beitragende Gruppen werden nicht addiert. Fehlt ein Betrag, gibt es keine Summe.',
  en: 'Net costs of whole product groups: all expenditure less all revenue, as the source prints them. Each group counts once, even if several of its services contribute, and with all that it costs, not with the share for this goal. A group of the goal itself does not count again as a contributing one. Own and contributing groups are not added up. Where an amount is missing there is no sum.',
};

/**
 * What the product groups behind a goal cost.
 *
 * @param read gives the amounts of a group that count
 */
export async function costsOf(
  goal: Goal,
  fiscalYear: number,
  kind: AmountKind,
  read: (group: ProductGroup) => Promise<readonly BudgetAmount[]>,
): Promise<GoalCosts> {
  const services = GoalGraph.of(goal)
    .pointingAt(Contribution, 'goal', goal)
    .map(({ service }) => service);
  const ownGroups = groupsOf(goal);
  const others = [...new Set(services.map(groupOf))].filter((group) => group !== null && !ownGroups.includes(group));
  const costs = (groups: readonly ProductGroup[], isContributing: boolean) =>
    Promise.all(
      groups.map(async (group) => {
        const amounts = (await read(group)).filter((one) => one.fiscalYear === fiscalYear && one.kind === kind);
        return costsOfGroup(group, isContributing ? services.filter((one) => groupOf(one) === group) : [], amounts);
      }),
    );
  const [own, contributing] = await Promise.all([costs(ownGroups, false), costs(others as ProductGroup[], true)]);
  const servicesWithoutGroup = services.filter((service) => groupOf(service) === null);
  const sums = { ownNet: netOf(own), contributingNet: servicesWithoutGroup.length > 0 ? null : netOf(contributing) };
  return { fiscalYear, kind, own, contributing, servicesWithoutGroup, ...sums };
}

/** The groups a goal is anchored in: that of its product, its own, or all of its area. */
function groupsOf({ product, productGroup, productArea }: Goal): readonly ProductGroup[] {
  const group = product?.group ?? productGroup;
  return group ? [group] : (productArea?.groups ?? []);
}

function groupOf({ product, productGroup }: Service): ProductGroup | null {
  return product?.group ?? productGroup ?? null;
}

/** Totals are taken as they are printed: single rows do not add up to them unless all are known. */
export function costsOfGroup(group: ProductGroup, services: readonly Service[], amounts: readonly BudgetAmount[]): GroupCosts {
  const total = (side: BudgetSide) => amounts.find((one) => one.side === side && one.line === TOTAL)?.amount ?? null;
  const [revenue, expenditure] = [total(BudgetSide.REVENUE), total(BudgetSide.EXPENDITURE)];
  const net = revenue === null || expenditure === null ? null : difference(expenditure, revenue);
  return { productGroup: group, services, revenue, expenditure, net };
}

function netOf(groups: readonly GroupCosts[]): string | null {
  const nets = groups.map(({ net }) => net);
  return nets.length === 0 || nets.includes(null) ? null : sumOf(nets as readonly string[]);
}
