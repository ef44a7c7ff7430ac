import { DefaultNamingStrategy } from 'typeorm';

/** "productGroup" becomes "product_group". */
export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Names tables and columns the way SQL writes them. */
export class SqlNames extends DefaultNamingStrategy {
  override columnName(property: string, given: string | undefined, embedded: string[]): string {
    return snakeCase([...embedded, given ?? property].join('_'));
  }

  /**
   * Both sides of a link table name the year. TypeORM would number the two columns; here it is
   * one column on purpose, so that both ends of a link lie in the same plan.
   */
  override joinTableColumnDuplicationPrefix(column: string): string {
    return column;
  }
}
