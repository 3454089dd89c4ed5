import { expect, it } from 'vitest';
import { tidyIndex } from './tidyIndex.ts';

const BUILT = [
  '<head><link href="/static/favicon.svg" rel="icon"/><title>Sanity Studio</title>',
  '<link href="/studio/static/app.css" rel="stylesheet"/>',
  '<script src="https://core.example/bridge.js" async type="module" data-sanity-core></script>\n</head>',
].join('');

it('drops the dashboard script and serves icons from the base path', () => {
  expect(tidyIndex(BUILT, '/studio')).toBe(
    '<head><link href="/studio/static/favicon.svg" rel="icon"/><title>Stallkeep</title>' +
      '<link href="/studio/static/app.css" rel="stylesheet"/></head>',
  );
});

it('refuses markup without the script it removes', () => {
  expect(() => tidyIndex('<head></head>', '/studio')).toThrow('no dashboard script');
});

it('refuses a page that would still load from another host', () => {
  const html = BUILT.replace('</head>', '<script src="https://elsewhere.example/x.js"></script></head>');
  expect(() => tidyIndex(html, '/studio')).toThrow('https://elsewhere.example/x.js');
});
