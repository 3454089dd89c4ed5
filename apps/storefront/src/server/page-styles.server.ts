import { readFile } from 'node:fs/promises';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { type EncodedBody, encodeText } from './encoded-body.server.ts';

/**
 * The stylesheet of one page: the rules of the modules that stand in it and no others. The build cuts the stylesheets into parts
 * (build/split-styles.ts); a class name says which part it needs; the address names them, so any server of the same build has it,
 * and pages with the same blocks share it in every cache.
 */

const manifestShape = z.object({
  revision: z.string().regex(/^[0-9a-f]{8}$/),
  parts: z.array(z.object({ name: z.string(), css: z.string() })),
  cut: z.array(z.string()),
});
export type StyleManifest = z.output<typeof manifestShape>;

export interface PageStyles {
  /** The page with its stylesheet linked where the first cut one was, and without links to those that are empty now. */
  readonly linkStyles: (html: string) => string;
  /** The stylesheet of an address; undefined for an address this build did not make. */
  readonly find: (pathname: string) => Promise<EncodedBody | undefined>;
}

export interface PageStylesOptions {
  readonly manifest: StyleManifest;
  /** Addresses of stylesheets of which nothing is left. */
  readonly emptied: ReadonlySet<string>;
}

/** Stylesheets kept in memory: pages of one shop need a handful. */
const MOST_KEPT = 200;
const linkPattern = /<link rel="stylesheet" href="([^"]+)">/g;
const addressPattern = /^\/styles\/([0-9a-f]{8})\/([0-9a-z]+(?:-[0-9a-z]+)*)\.css$/;

export function createPageStyles({ manifest, emptied }: PageStylesOptions): PageStyles {
  const { revision, parts } = manifest;
  const indexOf = new Map(parts.map(({ name }, index) => [name, index]));
  const cut = new Set(manifest.cut);
  const kept = new LRUCache<string, EncodedBody>({ max: MOST_KEPT });
  return {
    linkStyles: (html) => {
      const used = findModules(html)
        .flatMap((name) => indexOf.get(name) ?? [])
        .sort((a, b) => a - b);
      const address = `/styles/${revision}/${used.map((index) => index.toString(36)).join('-')}.css`;
      let isLinked = used.length === 0;
      return html.replaceAll(linkPattern, (link, href: string) => {
        if (!cut.has(href)) return link;
        const own = emptied.has(href) ? '' : link;
        if (isLinked) return own;
        isLinked = true;
        return `${own}<link rel="stylesheet" href="${address}">`;
      });
    },
    find: async (pathname) => {
      const [, asked, list] = addressPattern.exec(pathname) ?? [];
      if (asked !== revision || list === undefined) return undefined;
      const indexes = list.split('-').map((text) => Number.parseInt(text, 36));
      // Only the one way of writing it: rising, so that there are no more addresses than sets of parts.
      const isOurs = indexes.every((index, at) => parts[index] !== undefined && index > (indexes[at - 1] ?? -1));
      if (!isOurs) return undefined;
      const body = kept.get(list) ?? (await encodeText(indexes.map((index) => parts[index]?.css ?? '').join('')));
      kept.set(list, body);
      return body;
    },
  };
}

/** The modules whose classes stand in a page, each once. */
function findModules(html: string): readonly string[] {
  const found = new Set<string>();
  for (const [, classes = ''] of html.matchAll(/\sclass="([^"]*)"/g)) {
    for (const name of classes.split(/\s+/)) {
      const end = name.indexOf('__');
      if (end > 0) found.add(name.slice(0, end));
    }
  }
  return [...found];
}

/** The parts the build made. Throws when they are not there: a shop without its stylesheets must not start. */
export async function readStyleManifest(file: URL): Promise<StyleManifest> {
  return manifestShape.parse(JSON.parse(await readFile(file, 'utf8')));
}
