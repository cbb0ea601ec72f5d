import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Aliases (#domain/… and so on) need nothing here: Vite reads "imports" in package.json.
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/{unit,content,search,contract,build}/**/*.test.ts'],
    environment: 'node',
    // Thousands of random weeks take their time on a busy machine; nothing here measures speed.
    testTimeout: 60_000,
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
  },
});
