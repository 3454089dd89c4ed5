import { colourNames } from './colours.ts';
import type { Theme } from './plan-theme.ts';

/** The theme's values as declarations, one a line. Each colour is a light-dark(day, night) pair. */
function formatThemeDeclarations({ colours, radii }: Theme, indent = '  '): string {
  const pairs = colourNames.map((name) => {
    const [day, night] = [colours.light[name], colours.dark[name]];
    return `${indent}--${name}: ${day === night ? day : `light-dark(${day}, ${night})`};`;
  });
  const corners = Object.entries(radii).map(([name, radius]) => `${indent}--radius-${name}: ${radius};`);
  return [...pairs, ...corners].join('\n');
}

/**
 * A stylesheet for whatever carries `data-theme="<key>"`, so several can stand on one page. The attribute is asked for
 * twice to win over tokens.css in any order. Paper and forced colours keep what tokens.css gives them.
 */
export function formatThemeCss(theme: Theme): string {
  const block = `  [data-theme="${theme.key}"][data-theme] {\n${formatThemeDeclarations(theme, '    ')}\n  }`;
  return `@media screen and (forced-colors: none) {\n${block}\n}\n`;
}

/** The same for every page that names no theme: the text of tokens/default-theme.generated.css. */
export function formatDefaultThemeCss(theme: Theme): string {
  const head = `/* Written by theme/default-theme.test.ts: change the generator, then run it with -u. */`;
  // Set again where the scheme is overridden: a build may lower light-dark() to variables that resolve where they stand.
  return `${head}\n:root,\n[data-scheme],\n[data-theme="${theme.key}"][data-theme] {\n${formatThemeDeclarations(theme)}\n}\n`;
}
