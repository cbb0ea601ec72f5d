/** Hands a file to the device; it is made here, so it works without a network. */
export function giveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // A slow phone is still reading it.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
