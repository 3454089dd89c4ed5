import { reservedEventSlugs } from '@stallkeep/content/slugs';
import { describe, expect, it } from 'vitest';
import {
  absoluteUrl,
  calendarHref,
  canonicalPath,
  eventHref,
  isEventSlug,
  isSlug,
  parseRoute,
  productHref,
  routeHref,
  variantHref,
} from './paths.ts';

describe('parseRoute', () => {
  it.each([
    ['/', { kind: 'home' }],
    ['/may-market', { kind: 'event', event: 'may-market' }],
    ['/may-market/blue-bowl', { kind: 'product', event: 'may-market', product: 'blue-bowl' }],
    ['/may-market/calendar.ics', { kind: 'calendar', event: 'may-market' }],
    ['/feeds/may-market/products.xml', { kind: 'feed', event: 'may-market', file: 'products.xml' }],
    ['/feeds/may-market/local-inventory.tsv', { kind: 'feed', event: 'may-market', file: 'local-inventory.tsv' }],
    ['/sitemap.xml', { kind: 'sitemap' }],
    ['/robots.txt', { kind: 'robots' }],
  ])('reads %s', (path, route) => {
    expect(parseRoute(path)).toEqual(route);
  });

  it.each([
    '',
    '//',
    '/a/b/c',
    '/feeds',
    '/feeds/may',
    '/feeds/may/other.xml',
    '/feeds/may/products.xml/x',
    '/feeds/api/products.xml',
    '/May',
    '/may/',
    '/may//bowl',
    '/.env',
    '/wp-login.php',
    '/a%2fb',
    '/..',
    `/${'a'.repeat(97)}`,
    '/-a',
  ])('refuses %s', (path) => {
    expect(parseRoute(path)).toBeUndefined();
  });

  it('keeps the reserved first segments to the storefront', () => {
    for (const slug of reservedEventSlugs) {
      expect(parseRoute(`/${slug}`)).toBeUndefined();
      expect(isEventSlug(slug)).toBe(false);
    }
  });

  it('reads back every route that a builder writes', () => {
    const built = [eventHref('may'), productHref('may', 'bowl'), calendarHref('may')];
    for (const path of ['/', ...built, '/sitemap.xml', '/robots.txt']) {
      const route = parseRoute(path);
      expect(route && routeHref(route)).toBe(path);
    }
  });
});

describe('canonicalPath', () => {
  it.each([
    ['/may/', '/may'],
    ['/May/Calendar.ICS', '/may/calendar.ics'],
    ['//may', '/may'],
    ['/May/Bowl/', '/may/bowl'],
    ['//', '/'],
    ['/robots.txt/', '/robots.txt'],
  ])('sends %s to %s', (path, target) => {
    expect(canonicalPath(path)).toBe(target);
  });

  it.each([
    '/may',
    '/',
    '/.//evil.example',
    '//evil.example',
    '//evil.example/',
    '/\\evil.example',
    '/\\/evil.example/',
    '///evil.example',
    '/%2f%2fevil.example/',
    '/http://evil.example',
    '//evil.example/%2e%2e/',
  ])('has no target for %s', (path) => {
    expect(canonicalPath(path)).toBeUndefined();
  });
});

describe('builders', () => {
  it('escape what a slug or SKU may carry', () => {
    expect(variantHref('may', 'bowl', 'A/1 & 2')).toBe('/may/bowl?sku=A%2F1+%26+2');
    expect(eventHref('//evil')).toBe('/%2F%2Fevil');
  });

  it('join the site and a path', () => {
    expect(absoluteUrl('https://stall.example', '/may')).toBe('https://stall.example/may');
  });

  it('take a slug of at most 96 characters', () => {
    expect(isSlug('a'.repeat(96))).toBe(true);
    expect(isSlug('a'.repeat(97))).toBe(false);
  });
});
