/** Keys that open nothing, under the names of those that open everything. The tests build the sites with them and then look for them. */
import type { adminVariables } from '#sources/search-server.ts';

export const canaryKeys: Readonly<Record<(typeof adminVariables)[number], string>> = {
  MEILI_MASTER_KEY: 'canary-of-the-master-key-8d1f2c',
  MEILI_ADMIN_KEY: 'canary-of-the-admin-key-5b7e90',
  MEILI_KEY: 'canary-of-the-key-c31a64',
  MEILI_API_KEY: 'canary-of-the-api-key-f0946d',
};
