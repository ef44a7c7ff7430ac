import * as key from './keys.js';
import { random } from './random.js';
import { indexes, type Row, type Rows, source } from './rows.js';
import type { Size } from './size.js';
import { words } from './words.js';

/** The levels of the pyramid, and where among the goals each begins, in thousandths. */
const LEVELS = [
  ['GUIDING_PRINCIPLE', 0],
  ['STRATEGIC_GOAL', 4],
  ['PRODUCT_AREA_GOAL', 24],
  ['PRODUCT_GROUP_GOAL', 64],
  ['PRODUCT_GOAL', 264],
] as const;

/** The office responsible for a goal. */
export const officeOfGoal = (index: number, size: Size): number => index % size.offices;

/** What the city wants to reach: a pyramid of goals, each derived from one or two above it. */
export function* goals(size: Size): Rows {
  const draw = random(4);
  const beginOf = (level: number) => Math.floor((LEVELS[level]![1] * size.goals) / 1_000);
  for (const i of indexes(size.goals)) {
    const level = LEVELS.findLastIndex((_, candidate) => beginOf(candidate) <= i);
    const office = officeOfGoal(i, size);
    const goal = key.goal(i);
    yield [
      'goal',
      {
        key: goal,
        statement: words(draw, 100),
        level: LEVELS[level]![0],
        ...anchor(level, draw.below(size.products), size),
        office: key.office(office),
        department: key.department(office % size.departments),
        ...source(draw),
      },
    ];
    const parents = level === 0 ? [] : [draw.below(beginOf(level)), ...(draw.percent(10) ? [draw.below(beginOf(level))] : [])];
    for (const parent of new Set(parents)) yield ['goal_parent', { goal, parent: key.goal(parent) }];
    if (draw.percent(10)) yield ['goal_legal_domain', { goal, legal_domain: key.domain(draw.below(size.domains)) }];
    if (draw.percent(50)) yield ['goal_target_group', { goal, target_group: key.targetGroup(draw.below(size.targetGroups)) }];
    if (draw.percent(20))
      yield ['goal_field_of_action', { goal, field_of_action: key.fieldOfAction(draw.below(size.fieldsOfAction)) }];
  }
}

/** The goals of the lower three levels belong to a product area, group or product. */
function anchor(level: number, index: number, { products, groups, areas }: Size): Row {
  return {
    product_area: level === 2 ? key.area(index % areas) : null,
    product_group: level === 3 ? key.group(index % groups, areas) : null,
    product: level === 4 ? key.product(index % products, groups, areas) : null,
  };
}
