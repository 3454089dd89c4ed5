import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { encodeText, formatEtag, matchesEtag, pickEncoding } from './encoded-body.server.ts';

describe('pickEncoding', () => {
  it.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['gzip, br;q=0.5', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0, gzip;q=0', 'identity'],
    ['*', 'br'],
    ['*;q=0', 'identity'],
    ['GZIP ; Q=0.8', 'gzip'],
    ['br;q=oops', 'identity'],
    ['zstd', 'identity'],
  ])('answers %j with %s', (header, encoding) => {
    expect(pickEncoding(header)).toBe(encoding);
  });
});

describe('encodeText', () => {
  it('holds the same text in every encoding', async () => {
    const text = 'Bandana, indigo on raw cotton. '.repeat(200);
    const { bytes, sizeBytes } = await encodeText(text);
    expect(bytes.identity.toString()).toBe(text);
    expect(gunzipSync(bytes.gzip).toString()).toBe(text);
    expect(brotliDecompressSync(bytes.br).toString()).toBe(text);
    expect(sizeBytes).toBe(bytes.identity.length + bytes.gzip.length + bytes.br.length);
  });

  it('gives another hash to another text', async () => {
    expect((await encodeText('a')).hash).not.toBe((await encodeText('b')).hash);
  });
});

describe('matchesEtag', () => {
  const etag = formatEtag('abc', 'br');
  it.each([
    [undefined, false],
    ['"abc-br"', true],
    ['W/"abc-br"', true],
    ['"x", "abc-br"', true],
    ['"abc"', false],
    ['*', true],
  ])('reads %j as %s', (header, expected) => {
    expect(matchesEtag(header, etag)).toBe(expected);
  });
});
