/** Why the hub cannot work with its database: one line for the person who starts it. */
export class DatabaseProblem extends Error {
  override readonly name = 'DatabaseProblem';
}

/** A database address as it may be shown: without user and password. */
export function shown(url: string): string {
  const { hostname, port, pathname } = new URL(url);
  return `${hostname}${port ? `:${port}` : ''}${pathname}`;
}
