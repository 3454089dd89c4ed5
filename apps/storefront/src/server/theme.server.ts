import { createHash } from 'node:crypto';
import type { EventThemeShape } from '@stallkeep/content';
import {
  defaultTheme,
  defaultThemeKey,
  findThemeByKey,
  formatThemeCss,
  formatThemeKey,
  parseThemeParameters,
  planTheme,
  type Scheme,
  themePresets,
} from '@stallkeep/kit/theme';
import { LRUCache } from 'lru-cache';
import { type Answer, textAnswer } from './answers.server.ts';
import { type EncodedBody, encodeText } from './encoded-body.server.ts';

/**
 * Themes on their way to a page. The policy allows no inline style, so a page links a stylesheet whose address holds all the
 * parameters; the text is made when it is asked for, and everyone on the way may keep it.
 */

/** Changes with what the generator makes, so that an address cached for ever never means other colours. */
export const themeRevision = createHash('sha256')
  .update(themePresets.map(({ parameters }) => formatThemeCss(planTheme(parameters))).join(''))
  .digest('hex')
  .slice(0, 8);

/** Made sheets by key. Anybody may ask for any colour: the least used are forgotten, and making one takes half a millisecond. */
const sheets = new LRUCache<string, EncodedBody>({ max: 200 });

/** Total: the key of what the seller chose, or of the usual theme where that cannot be used. */
export function toThemeKey(theme: EventThemeShape | undefined): string {
  const reading = parseThemeParameters(theme);
  return reading.kind === 'read' ? formatThemeKey(reading.parameters) : defaultThemeKey;
}

/** The themes a page has to link, each once: not the usual one, which stands in every page's own stylesheet. */
export function findLinkedThemes(keys: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(keys)].filter((key) => key !== undefined).filter((key) => key !== defaultThemeKey);
}

/** The ground of a theme by day and by night, for the browser's own bars. "#rrggbb". */
export function toGroundColours(key: string | undefined): Readonly<Record<Scheme, string>> {
  const { colours } = planTheme(findThemeByKey(key ?? defaultThemeKey) ?? defaultTheme);
  return { light: colours.light.paper, dark: colours.dark.paper };
}

/** The stylesheet of a key, or 404 where the key is no theme's. A page made before a release may ask by its old revision. */
export async function answerTheme(asked: { readonly key: string; readonly revision: string }): Promise<Answer> {
  const parameters = findThemeByKey(asked.key);
  if (parameters === undefined) return textAnswer(404, 'There is no such theme.');
  const body = sheets.get(asked.key) ?? (await encodeText(formatThemeCss(planTheme(parameters))));
  sheets.set(asked.key, body);
  const isCurrent = asked.revision === themeRevision;
  return {
    status: 200,
    headers: {
      'content-type': 'text/css; charset=utf-8',
      'cache-control': isCurrent ? 'public, max-age=31536000, immutable' : 'public, max-age=300',
    },
    body,
  };
}
