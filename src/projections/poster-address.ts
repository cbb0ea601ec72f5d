/** The address of the site as somebody types it over from a wall: without https and without the last slash. */
export function typedAddress(publicAddress: string): string {
  const { host, pathname } = new URL(publicAddress);
  return host + pathname.replace(/\/$/, '');
}
