import type { Site } from './sites.js';

/** An attribute that nodes or edges can have. */
export interface AttributeColumn {
  readonly id: string;
  readonly title: string;
  readonly type: 'int' | 'double' | 'boolean' | 'string';
}

const TYPES: Readonly<Record<string, AttributeColumn['type']>> = {
  ...{ Int: 'int', Float: 'double', Boolean: 'boolean' },
  // Written with all its digits; graph tools count with doubles.
  Decimal: 'double',
};

/**
 * The attributes that nodes or edges can have, which a file declares before it begins; by title.
 *
 * @param prefix of their ids, which are unique in a file
 */
export function attributeColumns(sites: readonly Site[], prefix: string): ReadonlyMap<string, AttributeColumn> {
  const columns = new Map<string, AttributeColumn>();
  const add = (title: string, type: AttributeColumn['type']) => {
    const known = columns.get(title);
    const id = known?.id ?? `${prefix}${columns.size}`;
    columns.set(title, { id, title, type: known && known.type !== type ? 'string' : type });
  };
  add('type', 'string');
  for (const { attributes } of sites) {
    for (const { title, leaf } of attributes) add(title, leaf.isMany ? 'string' : (TYPES[leaf.type] ?? 'string'));
  }
  return columns;
}
