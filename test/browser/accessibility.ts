import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** WCAG 2.2, level AA, and what it builds on. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * GraphiQL's own parts, which nobody here can mend: the close button inside a tab, and the numbers of the editor's lines in the
 * dark. The rest of what GraphiQL draws is looked at as well.
 */
const NOT_OURS = ['.graphiql-tab', '.monaco-editor'];

/** What axe finds in the page against WCAG 2.2 AA: the rule and where it is broken. */
export async function barriers(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const asked = `axe.run({ exclude: ${JSON.stringify(NOT_OURS)} }, { runOnly: ${JSON.stringify(RULES)} })`;
  const { violations } = (await page.evaluate(asked)) as {
    readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly target: readonly string[] }[] }[];
  };
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
