/** Loads a stylesheet. Rejects when it can't be had: a map without its styles is no map. */
export function stylesheet(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = address;
    link.onload = () => resolve();
    link.onerror = () => {
      link.remove();
      reject(new Error(`${address} did not load.`));
    };
    document.head.append(link);
  });
}
