import { officeOfGoal } from './goals.js';
import * as key from './keys.js';
import { random } from './random.js';
import { indexes, type Rows, source } from './rows.js';
import type { Size } from './size.js';
import { words } from './words.js';

const EFFECTS = ['SUPPORTS', 'SUPPORTS', 'SUPPORTS', 'COMPLEMENTS', 'CONFLICTS'];
const STATUSES = ['PROPOSED', 'AGREED', 'AGREED', 'CONTESTED'];
const STRENGTHS = ['LOW', 'MEDIUM', 'HIGH', null];
/** How many contributions a goal gets; on average 6. */
const COUNTS = [2, 4, 6, 8, 10];

/** What the offices provide. */
export function* services(size: Size): Rows {
  const draw = random(5);
  for (const i of indexes(size.services)) {
    const service = key.service(i);
    const product = draw.percent(90) ? key.product(draw.below(size.products), size.groups, size.areas) : null;
    const group = product ? null : key.group(draw.below(size.groups), size.areas);
    yield ['service', { key: service, name: words(draw, 35), product, product_group: group, ...source(draw) }];
    for (const office of officesOfService(i, size)) yield ['service_office', { service, office: key.office(office) }];
    for (const law of new Set([draw.below(size.provisions), draw.below(size.provisions)])) {
      yield ['service_provision', { service, provision: key.provision(law, size.domains) }];
    }
    if (draw.percent(70))
      yield ['service_target_group', { service, target_group: key.targetGroup(draw.below(size.targetGroups)) }];
  }
}

/** Which services contribute to which goals, always across offices. */
export function* contributions(size: Size): Rows {
  const draw = random(6);
  for (const i of indexes(size.goals)) {
    const chosen = new Set<number>();
    const count = COUNTS[(i + Math.floor(i / size.offices)) % COUNTS.length]!;
    while (chosen.size < count) {
      const service = draw.below(size.services);
      if (!officesOfService(service, size).includes(officeOfGoal(i, size))) chosen.add(service);
    }
    for (const service of chosen) {
      yield [
        'contribution',
        {
          service: key.service(service),
          goal: key.goal(i),
          effect: EFFECTS[draw.below(EFFECTS.length)]!,
          status: STATUSES[draw.below(STATUSES.length)]!,
          strength: STRENGTHS[draw.below(STRENGTHS.length)]!,
          rationale: draw.percent(30) ? words(draw, 60) : null,
          ...source(draw),
        },
      ];
    }
  }
}

/** One office provides it; every third service is provided by two. */
function officesOfService(index: number, { offices }: Size): readonly number[] {
  const first = index % offices;
  return index % 3 === 0 ? [first, (first + 1 + (index % 7)) % offices] : [first];
}
