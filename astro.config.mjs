import react from '@astrojs/react';
import { defineConfig } from 'astro/config';

const municipality = process.env.MUNICIPALITY ?? 'voorbeeldstad';

/** In `astro dev`, a change in content/ makes the pages anew. */
const watchContent = {
  name: 'watch-content',
  hooks: {
    'astro:server:setup': ({ server }) => {
      server.watcher.add('content');
      server.watcher.on('change', (path) => {
        if (!path.includes('content')) return;
        server.moduleGraph.invalidateAll();
        server.ws.send({ type: 'full-reload' });
      });
    },
  },
};

/**
 * Small files that nearly every page asks for come in two, not in fifteen: on a slow line each file waits for its turn.
 * Only files that do nothing by themselves: a file that comes along on a page that didn't ask for it would act there.
 * `moment` is on every page; `hours` wherever something says that it is open.
 */
const sharedScripts = [
  { name: 'moment', test: /src\/(?:domain\/civil-time|islands\/(?:every-minute|put|pictogram|offline\/(?:ask-worker|is-fresh|is-site-there)))\.ts$/ },
  {
    name: 'hours',
    test: /src\/(?:domain\/(?:hours[\w-]*|holidays|trust|open-order|finder\/open-group)|projections\/neighbourhood-spots|i18n\/clock-time|islands\/(?:now-states|now-sentence|open-doors|badge))\.ts$/,
  },
];

export default defineConfig({
  outDir: `dist/${municipality}`,
  cacheDir: `node_modules/.astro/${municipality}`,
  trailingSlash: 'always',
  // The default eats the space between two inline tags on separate lines.
  compressHTML: true,
  session: false,
  // The Content-Security-Policy allows no inline styles or scripts.
  build: { inlineStylesheets: 'never', format: 'directory' },
  vite: {
    build: { assetsInlineLimit: 0 },
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups: sharedScripts } } } } } },
  },
  integrations: [react(), watchContent],
  devToolbar: { enabled: false },
});
