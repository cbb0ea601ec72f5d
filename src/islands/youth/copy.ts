/** Copies the sentence of a room to the clipboard, after a press; nothing else is done with it. */
for (const block of document.querySelectorAll<HTMLElement>('.youth-say')) {
  const press = block.querySelector<HTMLElement>('[data-copy]');
  const sentence = block.querySelector('blockquote')?.textContent.trim() ?? '';
  if (!press) continue;
  press.hidden = false;
  press.querySelector('button')?.addEventListener('click', () => {
    copy(sentence).then(
      () => say(block, true),
      () => say(block, false),
    );
  });
}

// Rejects where the browser has no clipboard, or doesn't let us use it.
async function copy(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}

function say(block: HTMLElement, isCopied: boolean): void {
  const [done, failed] = ['[data-copied]', '[data-not-copied]'].map((name) => block.querySelector<HTMLElement>(name));
  if (done) done.hidden = !isCopied;
  if (failed) failed.hidden = isCopied;
}
