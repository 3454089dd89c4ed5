const BRIDGE = /<script [^>]*\bdata-sanity-core\b[^>]*><\/script>\n?/;
const OUTSIDE_BASE = /(<link href=")(\/static\/)/g;

/** @throws when the markup is not the one this was written for; see scripts/build.ts for why it must not pass unseen. */
export function tidyIndex(html: string, basePath: string): string {
  if (!BRIDGE.test(html)) {
    throw new Error(
      'index.html has no dashboard script. If `sanity build` no longer adds one, remove that step of tidyIndex.',
    );
  }
  const tidy = html
    .replace(BRIDGE, '')
    .replace(OUTSIDE_BASE, `$1${basePath}$2`)
    .replace('<title>Sanity Studio</title>', '<title>Stallkeep</title>');
  const foreign = [...tidy.matchAll(/<(?:script|link)[^>]*(?:src|href)="(https?:[^"]*)"/g)].map((match) => match[1]);
  if (foreign.length > 0) throw new Error(`index.html still loads from elsewhere: ${foreign.join(', ')}`);
  return tidy;
}
