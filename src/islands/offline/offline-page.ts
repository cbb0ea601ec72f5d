/** On the page that says that there is no internet: names only pages that are kept, and asks for the very address again, with its question. */
export function showOfflinePage(works: HTMLElement): void {
  const links = [...works.querySelectorAll('a')];
  // In a language that nobody opened here nothing works yet.
  const showKept = async () => {
    for (const link of links) link.hidden = (await caches.match(link.pathname)) === undefined;
    works.hidden = links.every((link) => link.hidden);
  };
  // Without a script this link leads to the page alone.
  document.querySelector('main a[href="."]')?.addEventListener('click', (event) => {
    event.preventDefault();
    location.reload();
  });
  if ('caches' in window) showKept().catch(() => undefined);
}
