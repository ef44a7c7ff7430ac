/** The tables of a plan, each with a statement that adds a row to a plan of Münster, $ standing for the year. */
export const NEW_ROWS: Readonly<Record<string, string>> = {
  legal_domain: changed('legal_domain', { code: 'NEW', abbreviation: 'NEW' }),
  legal_provision: changed('legal_provision', { citation: 'NEW' }),
  department: changed('department', { number: 'NEW' }),
  office: changed('office', { number: 'NEW' }),
  committee: changed('committee', { code: 'NEW' }),
  product_area: changed('product_area', { number: 'NEW' }),
  product_group: `INSERT INTO product_group (year, number, name, product_area) VALUES ($, '05NEW', 'NEW', '05')`,
  product: `INSERT INTO product SELECT (jsonb_populate_record(product, jsonb_build_object('number', number || 'NEW'))).* FROM product WHERE year = $ LIMIT 1`,
  target_group: changed('target_group', { key: 'NEW' }),
  field_of_action: `INSERT INTO field_of_action (year, key, name, source_document, source_kind) VALUES ($, 'NEW', 'NEW', 'NEW', 'STATED')`,
  goal: changed('goal', { key: 'NEW' }),
  service: changed('service', { key: 'NEW' }),
  contribution: `INSERT INTO contribution (year, service, goal, effect, status, source_document, source_kind)
    SELECT $, service.key, goal.key, 'SUPPORTS', 'AGREED', 'NEW', 'STATED' FROM service JOIN goal USING (year)
    WHERE year = $ AND (service.key, goal.key) NOT IN (SELECT service, goal FROM contribution WHERE year = $) LIMIT 1`,
  overlap_justification: changed('overlap_justification', { key: 'NEW' }),
  indicator: changed('indicator', { key: 'NEW' }),
  office_legal_domain: linked('office', 'office.number', 'legal_domain', 'legal_domain.code'),
  product_group_legal_domain: linked('product_group', 'product_group.number', 'legal_domain', 'legal_domain.code'),
  product_provision: linked('product', 'product.number', 'provision', 'legal_provision.citation'),
  field_of_action_office: linked('field_of_action', 'field_of_action.key', 'office', 'office.number'),
  field_of_action_committee: linked('field_of_action', 'field_of_action.key', 'committee', 'committee.code'),
  goal_parent: `INSERT INTO goal_parent (year, goal, parent)
    SELECT $, goal.key, parent.key FROM goal JOIN goal parent USING (year)
    WHERE year = $ AND parent.level < goal.level AND (goal.key, parent.key) NOT IN (SELECT goal, parent FROM goal_parent WHERE year = $) LIMIT 1`,
  goal_legal_domain: linked('goal', 'goal.key', 'legal_domain', 'legal_domain.code'),
  goal_target_group: linked('goal', 'goal.key', 'target_group', 'target_group.key'),
  goal_field_of_action: linked('goal', 'goal.key', 'field_of_action', 'field_of_action.key'),
  service_office: linked('service', 'service.key', 'office', 'office.number'),
  service_provision: linked('service', 'service.key', 'provision', 'legal_provision.citation'),
  service_target_group: linked('service', 'service.key', 'target_group', 'target_group.key'),
};

/** The year of Münster in which a table has rows: the paper of 2013 has no products, the budget of 2026 no fields of action. */
export const yearOf = (table: string): number => (/field_of_action/.test(table) ? 2013 : 2026);

/** A copy of a row under another key. */
function changed(table: string, key: Readonly<Record<string, string>>): string {
  return `INSERT INTO ${table} SELECT (jsonb_populate_record(${table}, '${JSON.stringify(key)}')).* FROM ${table} WHERE year = $ LIMIT 1`;
}

/** A link between two records that are not linked. */
function linked(own: string, ownKey: string, other: string, otherKey: string): string {
  const [ownTable, otherTable] = [ownKey, otherKey].map((key) => key.split('.')[0]!);
  const table = `${own}_${other}`;
  return `INSERT INTO ${table} (year, ${own}, ${other})
    SELECT $, ${ownKey}, ${otherKey} FROM ${ownTable} JOIN ${otherTable} USING (year)
    WHERE year = $ AND (${ownKey}, ${otherKey}) NOT IN (SELECT ${own}, ${other} FROM ${table} WHERE year = $) LIMIT 1`;
}
