/** Whether the site itself answers. A log-in page of a network, and a server that is out of order, are not the site. */
export const isSiteThere = (): Promise<boolean> =>
  fetch('/sw.js', { method: 'HEAD', cache: 'no-store', redirect: 'error' }).then(
    ({ status }) => status < 500,
    () => false,
  );
