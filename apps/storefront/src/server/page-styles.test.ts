import { describe, expect, it } from 'vitest';
import { createPageStyles } from './page-styles.server.ts';

const manifest = {
  revision: '0123abcd',
  parts: [
    { name: 'Blocks', css: '.Blocks__frame{margin:0}' },
    { name: 'Button', css: '.Button__solid{color:red}' },
    { name: 'Price', css: '.Price__was{color:blue}' },
  ],
  cut: ['/_astro/blocks.1.css', '/_astro/kit.1.css'],
};
const styles = createPageStyles({ manifest, emptied: new Set(['/_astro/kit.1.css']) });
const link = (href: string) => `<link rel="stylesheet" href="${href}">`;

const linksOf = (html: string): readonly string[] => [...html.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href);

describe('the stylesheet of a page', () => {
  it('has the modules that stand in the page, in the order of the build', () => {
    const page = `${link('/_astro/shell.css')}${link('/_astro/blocks.1.css')}<p class="Price__was Button__solid plain">`;
    expect(linksOf(styles.linkStyles(page))).toEqual([
      '/_astro/shell.css',
      '/_astro/blocks.1.css',
      '/styles/0123abcd/1-2.css',
    ]);
  });

  it('leaves out stylesheets of which nothing is left', () => {
    const page = `${link('/_astro/kit.1.css')}${link('/_astro/blocks.1.css')}<p class="Button__solid">`;
    expect(linksOf(styles.linkStyles(page))).toEqual(['/styles/0123abcd/1.css', '/_astro/blocks.1.css']);
  });

  it('is not linked by a page without modules', () => {
    expect(linksOf(styles.linkStyles(`${link('/_astro/kit.1.css')}<p class="wrap a__b">`))).toEqual([]);
  });

  it('is found at its address', async () => {
    const body = await styles.find('/styles/0123abcd/0-2.css');
    expect(body?.bytes.identity.toString()).toBe('.Blocks__frame{margin:0}.Price__was{color:blue}');
  });

  it.each([
    '/styles/ffffffff/0.css',
    '/styles/0123abcd/2-0.css',
    '/styles/0123abcd/0-0.css',
    '/styles/0123abcd/9.css',
    '/styles/0123abcd/.css',
    '/styles/0123abcd/0.css/..',
  ])('is not found at %s', async (pathname) => {
    expect(await styles.find(pathname)).toBeUndefined();
  });
});
