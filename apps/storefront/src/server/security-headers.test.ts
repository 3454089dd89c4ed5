import { describe, expect, it } from 'vitest';
import {
  findStyleAttributes,
  formatPolicy,
  formatSourceHash,
  isHarmlessStyle,
  securityHeaders,
} from './security-headers.server.ts';

const plain = { siteUrl: undefined, inlineScripts: [] };

describe('formatPolicy', () => {
  it('allows nothing inline unless by hash', () => {
    const policy = formatPolicy({ siteUrl: undefined, inlineScripts: ['run()'] }, ['background-color:#aabbcc']);
    expect(policy).not.toContain("'unsafe-inline'");
    expect(policy).not.toContain("'unsafe-eval'");
    expect(policy).toContain(`script-src 'self' ${formatSourceHash('run()')}`);
    expect(policy).toContain(`style-src-attr 'unsafe-hashes' ${formatSourceHash('background-color:#aabbcc')}`);
  });

  it('lets observations through to the collector’s origin, and to no other', () => {
    expect(formatPolicy({ ...plain, collectorUrl: 'https://c.example/t?x=1' })).toContain(
      "connect-src 'self' https://c.example;",
    );
    expect(formatPolicy({ ...plain, collectorUrl: '/t' })).toContain("connect-src 'self';");
  });

  it('names every directive that has no fallback', () => {
    for (const directive of ["base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'", "object-src 'none'"]) {
      expect(formatPolicy(plain)).toContain(directive);
    }
  });

  it('asks for https only where the site is on https', () => {
    expect(securityHeaders(plain)).not.toHaveProperty('strict-transport-security');
    const https = { siteUrl: 'https://stall.example', inlineScripts: [] };
    expect(securityHeaders(https)).toHaveProperty('strict-transport-security');
    expect(formatPolicy(https)).toContain('upgrade-insecure-requests');
  });
});

describe('isHarmlessStyle', () => {
  it.each(['background-color:#aabbcc', 'background: #abc', 'aspect-ratio:4/3;width:100%', '--tone: 3'])(
    'takes %s',
    (style) => {
      expect(isHarmlessStyle(style)).toBe(true);
    },
  );
  it.each([
    'background:url(//evil.example)',
    'position:fixed',
    'color:expression(alert(1))',
    '--x:var(--y)',
    'a'.repeat(300),
  ])('refuses %s', (style) => {
    expect(isHarmlessStyle(style)).toBe(false);
  });
});

describe('findStyleAttributes', () => {
  it('finds each harmless value once and leaves the rest to be blocked', () => {
    const html =
      '<img style="background-color:#aabbcc"><p class="x" style="background-color:#aabbcc">style="color:red"</p><i style="position:fixed">';
    expect(findStyleAttributes(html)).toEqual(['background-color:#aabbcc']);
  });
});
