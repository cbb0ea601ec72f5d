// @ts-check
/** `npm start` and `npm test`: set up, then hand over to the Node that came with the packages. */
import { spawn } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setUpChromium } from './chromium.mjs';
import { setUp } from './setup.mjs';
import { Stop } from './stop.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const [task, ...steps] = process.argv.slice(2);

const environment = () => ({
  ...process.env,
  PATH: [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
  ASTRO_TELEMETRY_DISABLED: '1',
  // Astro may move a preview to the background when it thinks no person is watching.
  ASTRO_PREVIEW_BACKGROUND: '0',
});

// Ending only npm leaves its shell's children alive: without this the servers would keep their ports.
const parent = process.ppid;
const isOrphan = () => process.env.npm_lifecycle_event !== undefined && process.ppid !== parent;

/** @param {string} node @param {string} script @param {string[]} parameters */
const handOver = (node, script, parameters) => {
  const child = spawn(node, [join(root, 'src', 'tools', script), ...parameters], { cwd: root, env: environment(), stdio: 'inherit' });
  // The child stops first and tells how it went; this process only passes that on.
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => child.kill(signal));
  setInterval(() => isOrphan() && child.kill('SIGTERM'), 500).unref();
  child.on('exit', (code) => process.exit(code ?? 1));
};

try {
  if (task !== 'start' && task !== 'test') throw new Stop(`There is no task "${task ?? ''}": use "npm start" or "npm test".`);
  const node = await setUp(root);
  if (task === 'test' && (steps.length === 0 || steps.includes('browser'))) setUpChromium(root, node);
  handOver(node, `${task}.ts`, steps);
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  console.error(error.message);
  process.exit(1);
}
