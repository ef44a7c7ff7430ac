import { defineConfig, type Plugin } from 'vite';
import { inBothLanguages, messages } from './messages.ts';

/** Fills the two texts that stand in index.html, so that they come from the catalogue, too. */
const textsOfThePage: Plugin = {
  name: 'texts-of-the-page',
  transformIndexHtml: (html) =>
    html
      .replace('{{title}}', `${messages.product.de} – ${inBothLanguages(messages.title)}`)
      .replace('{{needsScript}}', inBothLanguages(messages.needsScript)),
};

/** Builds the page into files that the hub serves itself: it must run where no other host is reached. */
export default defineConfig({
  base: '/graphiql/',
  plugins: [textsOfThePage],
  // The GraphQL worker loads its formatter on demand, which only module workers can.
  worker: { format: 'es' },
  build: {
    outDir: '../../dist/graphiql',
    emptyOutDir: true,
    // Nothing as a data: address, so that the Content-Security-Policy need not allow fonts from them.
    assetsInlineLimit: 0,
    // The bundled packages' licences ask to go with every copy.
    license: { fileName: 'licenses.md' },
    // The editor is 2.8 MB and loaded on demand; a warning at every build would tell nothing new.
    chunkSizeWarningLimit: 3000,
    // "use client" means something to server rendering only; 80 packages' files say it.
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
});
