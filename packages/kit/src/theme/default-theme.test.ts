import { expect, test } from 'vitest';
import { formatDefaultThemeCss, formatThemeCss } from './format-theme-css.ts';
import { defaultTheme } from './parameters.ts';
import { planTheme } from './plan-theme.ts';

const theme = planTheme(defaultTheme);

test('tokens.css holds the usual theme as the generator makes it', async () => {
  await expect(formatDefaultThemeCss(theme)).toMatchFileSnapshot('../tokens/default-theme.generated.css');
});

test('a theme’s stylesheet speaks of its own key only, and leaves paper and forced colours alone', () => {
  const css = formatThemeCss(planTheme({ colour: '#ffff00', ground: 'slate', corners: 'square' }));
  expect(css).toMatch(
    /^@media screen and \(forced-colors: none\) \{\n {2}\[data-theme="ffff00-slate-square"\]\[data-theme\] \{/,
  );
  expect(css).toContain('--awning: light-dark(#ffff00, #');
  expect(css).toContain('--radius-m: 0;');
  expect(css.match(/\{/g)).toHaveLength(2);
});
