/**
 * Gives a frame the stylesheets of the page around it, those that come later included. Returns what stops it. Only elements are
 * copied: nothing here writes rules by script.
 */
export function copyStyles(from: Document, to: Document): () => void {
  const copied = new Map<Node, Node>();
  const copy = (): void => {
    for (const sheet of from.head.querySelectorAll('style, link[rel="stylesheet"]')) {
      if (copied.has(sheet)) continue;
      const twin = to.importNode(sheet, true);
      copied.set(sheet, twin);
      to.head.append(twin);
    }
    for (const [sheet, twin] of copied) {
      if (sheet.isConnected) continue;
      twin.parentNode?.removeChild(twin);
      copied.delete(sheet);
    }
  };
  copy();
  const observer = new MutationObserver(copy);
  observer.observe(from.head, { childList: true });
  return () => observer.disconnect();
}
