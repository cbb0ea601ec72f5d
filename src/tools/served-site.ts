import type { SiteNeeds } from '#headers';
import { createSiteServer } from '#server/site-server.ts';
import { listen } from '#server/listen.ts';

export interface ServedSite {
  /** Ends in a slash. */
  readonly address: string;
  readonly close: () => void;
}

/** Serves a built site on this computer only, on a port that is free. */
export const serveSite = async (folder: string, needs: Partial<SiteNeeds> = {}): Promise<ServedSite> => {
  const server = createSiteServer({ folder, ...needs });
  const port = await listen(server, { port: 4500, host: '127.0.0.1', attempts: 100 });
  return {
    address: `http://127.0.0.1:${String(port)}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};
