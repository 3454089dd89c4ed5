import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { type StylePart, splitStyles } from './style-parts.ts';

/** What the server reads at start: dist/style-parts.json. */
interface StyleManifest {
  /** Of all parts: in the address of a page's stylesheet, so that what is cached for ever is never out of date. */
  readonly revision: string;
  /** In the order in which they stand in a stylesheet. */
  readonly parts: readonly StylePart[];
  /** Addresses of the stylesheets the parts were cut from; what is left of them is what every page needs. */
  readonly cut: readonly string[];
}

/** After the build: module rules leave the stylesheets and become parts, which src/server/page-styles.server.ts hands out. */
export function splitStylesAtBuild(): AstroIntegration {
  return {
    name: 'stallkeep-split-styles',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const assets = new URL('_astro/', dir);
        const names = (await readdir(assets)).filter((name) => name.endsWith('.css')).sort();
        const parts: StylePart[] = [];
        const cut: string[] = [];
        for (const name of names) {
          const file = new URL(name, assets);
          const split = splitStyles(await readFile(file, 'utf8'));
          if (split.parts.length === 0) continue;
          cut.push(`/_astro/${name}`);
          parts.push(...split.parts);
          await writeFile(file, split.base);
        }
        const joined = joinParts(parts);
        const revision = createHash('sha256').update(JSON.stringify(joined)).digest('hex').slice(0, 8);
        const manifest: StyleManifest = { revision, parts: joined, cut };
        await writeFile(new URL('../style-parts.json', dir), JSON.stringify(manifest));
      },
    },
  };
}

/** A module that stood in two stylesheets is one part: the same rules are said once. */
function joinParts(parts: readonly StylePart[]): readonly StylePart[] {
  const byName = Map.groupBy(parts, ({ name }) => name);
  return [...byName].map(([name, same]) => ({ name, css: [...new Set(same.map(({ css }) => css))].join('') }));
}
