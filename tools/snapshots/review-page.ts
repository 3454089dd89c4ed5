/** A picture that is not what it was. */
export interface SnapshotChange {
  readonly id: string;
  /** "Blocks/Seller card". */
  readonly title: string;
  readonly name: string;
  /** From the root. */
  readonly path: string;
  readonly kind: 'new' | 'changed' | 'gone';
  readonly pixels: number;
}

/** The page a person judges changes on: before, now, and where they differ, side by side. */
export function formatReview(changes: readonly SnapshotChange[]): string {
  const changed = changes.filter(({ kind }) => kind === 'changed');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Changed looks: ${changed.length}</title>
<style>
  body { margin: 2rem; background: #efe9dc; color: #261d16; font: 1rem/1.5 system-ui, sans-serif; }
  section { margin-block-end: 3rem; }
  div { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 1rem; align-items: start; }
  figure { margin: 0; }
  img { max-inline-size: 100%; border: 1px solid #827567; background: #fff; }
</style>
<h1>${changed.length === 0 ? 'Every look is as it was' : `${changed.length} looks have changed`}</h1>
<p>Judge each: what is right becomes the picture in the repository with <code>npm run prove -- snapshots --accept</code>
(<code>--only NAME</code> for some); what is wrong is mended in the code.</p>
${changed.map(formatChange).join('\n')}
</html>
`;
}

function formatChange({ id, title, name, pixels }: SnapshotChange): string {
  const pictures = [
    ['before', 'Before'],
    ['now', 'Now'],
    ['difference', 'Where they differ'],
  ]
    .map(
      ([file, label]) =>
        `<figure><figcaption>${label}</figcaption><img src="${id}.${file}.png" alt="" loading="lazy"></figure>`,
    )
    .join('');
  return `<section><h2>${escapeHtml(`${title}, ${name}`)}</h2><p>${pixels} pixels</p><div>${pictures}</div></section>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
