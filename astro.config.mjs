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

export default defineConfig({
  outDir: `dist/${municipality}`,
  cacheDir: `node_modules/.astro/${municipality}`,
  trailingSlash: 'always',
  // The default eats the space between two inline tags on separate lines.
  compressHTML: true,
  session: false,
  // The Content-Security-Policy allows no inline styles or scripts.
  build: { inlineStylesheets: 'never', format: 'directory' },
  vite: { build: { assetsInlineLimit: 0 } },
  integrations: [react(), watchContent],
  devToolbar: { enabled: false },
});
