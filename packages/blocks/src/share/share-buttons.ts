/**
 * Gives the share block its two buttons where the browser can keep what they say: the device's own way of sharing, and copying the
 * address. They stand in the page hidden, so without this script there is no button that does nothing. A button that has done its
 * work says so by a bubbling `change` event, which is what the page measures; one that was called off says nothing.
 *
 * The markup, written by ShareBlock.tsx: `[data-share]` around the block's address field, `[data-share-by]` on the buttons with
 * "native" or "copy", `[data-share-done]` on the place for the word it holds.
 */
export function runShareButtons(root: ParentNode = document): void {
  for (const block of root.querySelectorAll<HTMLElement>('[data-share]')) {
    const field = block.querySelector('input');
    const done = block.querySelector<HTMLElement>('[data-share-done]');
    if (field === null || done === null) continue;
    const url = field.value;
    const acts: Readonly<Record<string, (() => Promise<void>) | undefined>> = {
      native: navigator.share && (() => navigator.share({ title: block.dataset['share'] ?? '', url })),
      // Absent on a page that was not fetched securely.
      copy: navigator.clipboard && (() => navigator.clipboard.writeText(url)),
    };
    for (const button of block.querySelectorAll<HTMLElement>('[data-share-by]')) {
      const by = button.dataset['shareBy'] ?? '';
      const act = acts[by];
      if (act === undefined) continue;
      button.hidden = false;
      button.onclick = () => {
        done.textContent = '';
        act().then(
          () => {
            if (by === 'copy') done.textContent = done.dataset['shareDone'] ?? '';
            button.dispatchEvent(new Event('change', { bubbles: true }));
          },
          // Called off, or not allowed: the address is there to be copied by hand.
          () => field.select(),
        );
      };
    }
  }
}
