import * as key from './keys.js';
import { random } from './random.js';
import { indexes, type Rows, source } from './rows.js';
import type { Size } from './size.js';
import { words } from './words.js';

/** Who the administration is, the laws it carries out and the budget. */
export function* organisation(size: Size): Rows {
  const draw = random(1);
  for (const i of indexes(size.departments))
    yield ['department', { number: key.department(i), name: `Dezernat ${words(draw, 20)}` }];
  for (const i of indexes(size.domains)) {
    yield ['legal_domain', { code: key.domain(i), abbreviation: key.domain(i), name: `Gesetz zu ${words(draw, 25)}` }];
  }
  for (const i of indexes(size.provisions)) {
    const domain = key.domain(i % size.domains);
    yield ['legal_provision', { citation: key.provision(i, size.domains), heading: words(draw, 20), legal_domain: domain }];
  }
  for (const i of indexes(size.committees))
    yield ['committee', { code: key.committee(i), name: `Ausschuss für ${words(draw, 15)}` }];
  for (const i of indexes(size.offices)) {
    const office = key.office(i);
    yield ['office', { number: office, name: `Amt für ${words(draw, 15)}`, department: key.department(i % size.departments) }];
    for (const law of new Set([i % size.domains, draw.below(size.domains)])) {
      yield ['office_legal_domain', { office, legal_domain: key.domain(law) }];
    }
  }
  for (const i of indexes(size.targetGroups)) yield ['target_group', { key: key.targetGroup(i), name: words(draw, 15) }];
  yield* fieldsOfAction(size);
  yield* budget(size);
}

function* fieldsOfAction(size: Size): Rows {
  const draw = random(2);
  for (const i of indexes(size.fieldsOfAction)) {
    const field = key.fieldOfAction(i);
    yield [
      'field_of_action',
      { key: field, name: words(draw, 20), lead_department: key.department(draw.below(size.departments)), ...source(draw) },
    ];
    for (const j of [0, 1, 2]) {
      yield ['field_of_action_office', { field_of_action: field, office: key.office((i * 7 + j) % size.offices) }];
    }
    yield ['field_of_action_committee', { field_of_action: field, committee: key.committee(draw.below(size.committees)) }];
  }
}

function* budget(size: Size): Rows {
  const draw = random(3);
  for (const i of indexes(size.areas)) yield ['product_area', { number: key.area(i), name: words(draw, 20) }];
  for (const i of indexes(size.groups)) {
    const number = key.group(i, size.areas);
    const office = i % size.offices;
    yield [
      'product_group',
      {
        number,
        name: words(draw, 20),
        product_area: key.area(i % size.areas),
        department: key.department(office % size.departments),
        office: key.office(office),
        committee: key.committee(draw.below(size.committees)),
      },
    ];
    yield ['product_group_legal_domain', { product_group: number, legal_domain: key.domain(office % size.domains) }];
  }
  for (const i of indexes(size.products)) {
    const number = key.product(i, size.groups, size.areas);
    const group = i % size.groups;
    yield [
      'product',
      {
        number,
        name: words(draw, 20),
        product_group: key.group(group, size.areas),
        office: key.office(group % size.offices),
        ...source(draw),
      },
    ];
    yield ['product_provision', { product: number, provision: key.provision(draw.below(size.provisions), size.domains) }];
  }
}
