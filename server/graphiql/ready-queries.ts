/** The folder's texts, put into the bundle when it is built: opening the page asks for nothing more. */
const texts = import.meta.glob<string>('./queries/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/**
 * The hub's main questions, ready to run: the tabs of a first visit, in the order of their numbers.
 * From then on GraphiQL keeps the tabs as the user leaves them ("Clear data" brings these back).
 */
export const readyQueries = Object.keys(texts)
  .sort()
  .map((file) => ({ query: texts[file] ?? null }));
