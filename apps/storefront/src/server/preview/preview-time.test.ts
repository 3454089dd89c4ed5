import { describe, expect, it } from 'vitest';
import { parsePreviewTime } from './preview-time.ts';

const now = Date.parse('2026-11-13T00:00:00Z') / 1000;
const noon = Date.parse('2026-11-13T11:59:00Z') / 1000;

describe('parsePreviewTime', () => {
  it.each([
    ['at=2026-11-13T11:59:00Z', noon],
    ['at=2026-11-13T11:59Z', noon],
    ['at=2026-11-13T12:59:00%2B01:00', noon],
    ['at=2026-11-13T12:59:00+01:00', noon],
    ['at=2026-11-13T06:59:00-05:00', noon],
    ['at=2026-11-13T11:59:00.900Z', noon],
  ])('reads %s', (query, at) => {
    expect(parsePreviewTime(query, now)).toEqual({ kind: 'at', at, query: '' });
  });

  it('keeps the rest of the query', () => {
    expect(parsePreviewTime('sku=B-1&at=2026-11-13T11:59:00Z&x=%26', now)).toMatchObject({ query: 'sku=B-1&x=%26' });
  });

  it('finds none where none is asked for', () => {
    expect(parsePreviewTime('sku=B-1&attic=1', now)).toEqual({ kind: 'none' });
  });

  it.each(['at=2026-11-13T11:59:00', 'at=2026-11-13T11:59'])(
    'refuses the naive time %s and says what it lacks',
    (query) => {
      expect(parsePreviewTime(query, now)).toMatchObject({
        kind: 'refused',
        reason: expect.stringMatching(/must say its zone: add "Z" .* to 2026-11-13T11:59/),
        query: '',
      });
    },
  );

  it.each([
    'at=',
    'at=tomorrow',
    'at=1794571140',
    'at=2026-13-01T00:00:00Z',
    'at=2026-11-13',
    'at=2026-11-13T11:59:00Z[Europe/Lisbon]',
    'at=2126-11-13T11:59:00Z',
    'at=<script>',
  ])('refuses %s', (query) => {
    expect(parsePreviewTime(query, now).kind).toBe('refused');
  });
});
