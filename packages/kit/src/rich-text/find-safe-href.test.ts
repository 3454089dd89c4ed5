import { expect, test } from 'vitest';
import { findSafeHref } from './find-safe-href.ts';

test.each([
  'https://example.org/a',
  'http://example.org',
  'mailto:a@example.org',
  'tel:+351210000000',
  '/help',
  '#care',
  '?a=1',
  'notes',
])('keeps %s', (href) => {
  expect(findSafeHref(href)).toBe(href);
});

test.each([
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,x',
  '//evil.example',
  '\\\\evil.example',
  '',
  undefined,
  7,
])('refuses %j', (href) => {
  expect(findSafeHref(href)).toBeUndefined();
});
