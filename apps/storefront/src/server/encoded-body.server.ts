import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** A body compressed once when it is made, so that serving it is a copy. */

export type Encoding = 'br' | 'gzip' | 'identity';

export interface EncodedBody {
  /** Hash of the plain bytes; an ETag is made of it and the encoding. */
  readonly hash: string;
  readonly bytes: Readonly<Record<Encoding, Buffer>>;
  readonly sizeBytes: number;
}

const gzipAsync = promisify(gzip);
const brotliAsync = promisify(brotliCompress);

/**
 * Brotli 5 and gzip 6: a page of 30 kB takes a few milliseconds, which a buyer who waits for a fresh page does not feel;
 * the highest levels take ten times as long for a few per cent.
 */
export async function encodeText(text: string): Promise<EncodedBody> {
  return encodeBytes(Buffer.from(text));
}

/** As `encodeText`, for a file's bytes. */
export async function encodeBytes(plain: Buffer): Promise<EncodedBody> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length };
  const [br, gz] = await Promise.all([brotliAsync(plain, { params }), gzipAsync(plain, { level: 6 })]);
  return {
    ...plainBody(plain),
    bytes: { br, gzip: gz, identity: plain },
    sizeBytes: plain.length + br.length + gz.length,
  };
}

/** For bytes that are compressed already, such as fonts and pictures: every encoding is the bytes as they are. Total. */
export function plainBody(plain: Buffer): EncodedBody {
  const hash = createHash('sha256').update(plain).digest('base64url').slice(0, 22);
  return { hash, bytes: { br: plain, gzip: plain, identity: plain }, sizeBytes: plain.length };
}

/**
 * The best encoding a client takes, by its Accept-Encoding header. Ties go to brotli, then gzip. Total: what cannot be read
 * counts as not accepted.
 *
 * @example pickEncoding('gzip, br;q=0.5') // => 'gzip'
 */
export function pickEncoding(header: string | undefined): Encoding {
  if (header === undefined) return 'identity';
  const weights = new Map<string, number>();
  for (const part of header.split(',').slice(0, 20)) {
    const [name = '', ...params] = part.trim().toLowerCase().split(';');
    const weight = params.map((param) => /^\s*q\s*=\s*(\d(?:\.\d{0,3})?)\s*$/.exec(param)?.[1]).find(Boolean);
    weights.set(name.trim(), params.length === 0 ? 1 : Number(weight ?? 0));
  }
  const weightOf = (name: string): number => weights.get(name) ?? weights.get('*') ?? 0;
  const [br, gz] = [weightOf('br'), weightOf('gzip')];
  if (br > 0 && br >= gz) return 'br';
  return gz > 0 ? 'gzip' : 'identity';
}

/** The strong ETag of one encoding of a body. */
export function formatEtag(hash: string, encoding: Encoding): string {
  return encoding === 'identity' ? `"${hash}"` : `"${hash}-${encoding}"`;
}

/** Whether an If-None-Match header names this ETag; weak comparison, as GET asks for. Total. */
export function matchesEtag(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  if (header.trim() === '*') return true;
  return header.split(',').some((one) => one.trim().replace(/^W\//, '') === etag);
}
