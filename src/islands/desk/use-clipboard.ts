import { useCallback, useRef } from 'react';

/** The address of a card must not stay behind for the next visitor to paste. */
export function useClipboard(): { readonly onCopied: () => void; readonly forget: () => void } {
  const isOurs = useRef(false);
  const onCopied = useCallback(() => {
    isOurs.current = true;
  }, []);
  const forget = useCallback(() => {
    if (!isOurs.current) return;
    isOurs.current = false;
    // Refused when nobody is at the page: then there is nothing more we can do.
    navigator.clipboard.writeText('').catch(() => undefined);
  }, []);
  return { onCopied, forget };
}
