import { JoinColumn, JoinTable } from 'typeorm';

/**
 * The foreign key of a reference inside a plan: the shared year and the key of the other record.
 *
 * @param column the column that holds the other record's key
 * @param key the other record's key property
 */
export function InPlan(column: string, key: 'number' | 'code' | 'citation' | 'key'): PropertyDecorator {
  return JoinColumn([
    { name: 'year', referencedColumnName: 'year' },
    { name: column, referencedColumnName: key },
  ]);
}

/**
 * The link table of a many-to-many reference inside a plan: one year for both sides and both keys.
 *
 * @param table the link table
 * @param own the column with this record's key, and its key property
 * @param other the column with the other record's key, and its key property
 */
export function LinkedInPlan(
  table: string,
  own: readonly [column: string, key: string],
  other: readonly [column: string, key: string],
): PropertyDecorator {
  const columns = ([name, key]: readonly [string, string]) => [
    { name: 'year', referencedColumnName: 'year' },
    { name, referencedColumnName: key },
  ];
  return JoinTable({ name: table, joinColumns: columns(own), inverseJoinColumns: columns(other) });
}
