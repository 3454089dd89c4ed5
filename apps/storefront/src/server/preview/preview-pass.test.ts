import { describe, expect, it } from 'vitest';
import { createPreviewPasses, listCookies, PASS_SECONDS } from './preview-pass.server.ts';

const start = 1_780_000_000_000;
const clock = { now: start };
const options = { secret: 'a secret of more than thirty-two characters', isHttps: true, now: () => clock.now };
const passes = createPreviewPasses(options);
const issued = passes.issue();
const cookie = issued.split(';')[0] ?? '';
const isValidAt = (nowMs: number, header: string | undefined, by = passes): boolean => {
  clock.now = nowMs;
  return by.isValid(header);
};

describe('a preview pass', () => {
  it('is out of reach of scripts and other sites, and of plain http where the site is on https', () => {
    expect(issued).toMatch(/; Path=\/; HttpOnly; SameSite=Lax; Max-Age=3600; Secure$/);
    expect(createPreviewPasses({ ...options, isHttps: false }).issue()).not.toContain('Secure');
  });

  it('holds for an hour and not a millisecond longer', () => {
    expect(isValidAt(start, cookie)).toBe(true);
    expect(isValidAt(start + PASS_SECONDS * 1000 - 1, `other=1; ${cookie}`)).toBe(true);
    expect(isValidAt(start + PASS_SECONDS * 1000, cookie)).toBe(false);
  });

  it('is void with any change, without its signature, under another name and with another secret', () => {
    const [name = '', value = ''] = cookie.split('=');
    const [version, end = '', signature = ''] = value.split('.');
    const longer = `${name}=${version}.${Number(end) + 1}.${signature}`;
    const turned = `${name}=${version}.${end}.${signature.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'))}`;
    for (const header of [
      longer,
      turned,
      `${name}=${version}.${end}.`,
      `${name}=${end}`,
      `x${cookie}`,
      '',
      undefined,
    ]) {
      expect(isValidAt(start, header)).toBe(false);
    }
    const others = createPreviewPasses({ ...options, secret: 'another secret of more than thirty-two chars' });
    expect(isValidAt(start, cookie, others)).toBe(false);
  });

  it('is found beside a forged one of the same name', () => {
    expect(isValidAt(start, `stallkeep_preview=v1.1.x; ${cookie}`)).toBe(true);
  });
});

describe('listCookies', () => {
  it('reads what a browser sends, and leaves out what is no pair', () => {
    expect(listCookies('a=1; b = 2=3;c; =4')).toEqual([
      ['a', '1'],
      ['b', '2=3'],
      ['', '4'],
    ]);
  });
});
