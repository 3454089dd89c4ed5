import { defaultThemeKey } from '@stallkeep/kit/theme';
import { describe, expect, it } from 'vitest';
import { findThemePath, themeHref } from '../paths.ts';
import { answerTheme, findLinkedThemes, themeRevision, toGroundColours, toThemeKey } from './theme.server.ts';

describe('the theme of an event', () => {
  it('is what the seller chose', () => {
    expect(toThemeKey({ colour: '#FFD400', ground: 'slate', corners: 'round' })).toBe('ffd400-slate-round');
  });

  it.each([
    undefined,
    { colour: 'red', ground: 'paper', corners: 'soft' },
    { colour: '#ffd400', ground: 'grass', corners: 'soft' },
    { colour: '#ffd400', ground: 'paper', corners: '"]{' },
  ])('is the usual one for %j', (theme) => {
    expect(toThemeKey(theme)).toBe(defaultThemeKey);
  });

  it('is linked once, and the usual one not at all', () => {
    expect(findLinkedThemes([undefined, defaultThemeKey, 'a-b', 'c-d', 'a-b'])).toEqual(['a-b', 'c-d']);
  });

  it('gives the browser its ground, also for a key that is no theme’s', () => {
    expect(toGroundColours('ffd400-chalk-soft').light).not.toBe(toGroundColours(undefined).light);
    expect(toGroundColours('nonsense')).toEqual(toGroundColours(undefined));
  });
});

describe('the address of a theme', () => {
  it('is read as it was written', () => {
    expect(findThemePath(themeHref('ffd400-slate-round', themeRevision))).toEqual({
      key: 'ffd400-slate-round',
      revision: themeRevision,
    });
  });

  it.each([
    '/theme/ffd400-slate-round.css',
    '/theme/0123456/ffd400-slate-round.css',
    '/theme/01234567/FFD400-slate-round.css',
    '/theme/01234567/../a.css',
    '/theme/01234567/a.css/',
    '/theme/01234567/a%22.css',
    '/theme/bowl',
  ])('is not %s', (path) => {
    expect(findThemePath(path)).toBeUndefined();
  });
});

describe('the stylesheet of a theme', () => {
  it('is kept for ever under the revision that made it, and shortly under another', async () => {
    const now = await answerTheme({ key: 'ffd400-slate-round', revision: themeRevision });
    expect(now).toMatchObject({ status: 200, headers: { 'content-type': 'text/css; charset=utf-8' } });
    expect(now.headers['cache-control']).toContain('immutable');
    expect(now.body?.bytes.identity.toString()).toContain('--awning: light-dark(#ffd400, #');
    const old = await answerTheme({ key: 'ffd400-slate-round', revision: '00000000' });
    expect(old.headers['cache-control']).toBe('public, max-age=300');
    expect(old.body).toBe(now.body);
  });

  it.each(['ffd400-slate', 'ffd400-slate-round-x', 'gggggg-paper-soft', 'a'])('is not there for %s', async (key) => {
    expect(await answerTheme({ key, revision: themeRevision })).toMatchObject({ status: 404 });
  });
});
