import { describe, expect, it } from 'vitest';
import { formatMailto } from './format-mailto.ts';

describe('formatMailto', () => {
  it('encodes everything, so a title cannot add a recipient or a body', () => {
    const href = formatMailto({ to: 'ana@example.com', subject: 'Bowl & cup\r\nBcc: x@y.example?body=1 (B-1)' });
    expect(href).toBe('mailto:ana@example.com?subject=Bowl%20%26%20cup%20Bcc%3A%20x%40y.example%3Fbody%3D1%20(B-1)');
  });

  it.each(['', 'ana', 'a@b', 'a@b.c,d@e.f', 'a b@c.de', 'javascript:alert(1)@x.y'])('gives no link to %j', (to) => {
    expect(formatMailto({ to, subject: 'x' })).toBeUndefined();
  });

  it('keeps a question mark in an address from starting the headers', () => {
    expect(formatMailto({ to: 'a?bcc=x@c.de', subject: 'x' })).toBe('mailto:a%3Fbcc%3Dx@c.de?subject=x');
  });
});
