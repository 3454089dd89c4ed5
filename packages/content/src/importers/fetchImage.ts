import { lookup } from 'node:dns';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** Why an image could not be had; said in the report of its row. */
export type ImageRefusal = { readonly ok: false; readonly reason: string };
export type FetchedImage = { readonly ok: true; readonly bytes: Buffer; readonly contentType: string };

export interface FetchImageOptions {
  /** Longest time for one image with its redirects, milliseconds. */
  readonly timeoutMs: number;
  readonly maxBytes: number;
  /** Which addresses may be asked. Default: public ones only, so that a file cannot make us read our own network. */
  readonly isAllowedAddress: (address: string) => boolean;
}

export const DEFAULT_FETCH_OPTIONS: FetchImageOptions = {
  timeoutMs: 10_000,
  maxBytes: 20 * 1024 * 1024,
  isAllowedAddress: isPublicAddress,
};

const MAX_REDIRECTS = 3;
/** SVG is left out: it can carry scripts. */
const TYPES = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/avif', 'image/tiff']);

/** Fetches one image over http or https. Every failure is an answer with its reason. */
export async function fetchImage(
  url: string,
  options: FetchImageOptions = DEFAULT_FETCH_OPTIONS,
): Promise<FetchedImage | ImageRefusal> {
  const signal = AbortSignal.timeout(options.timeoutMs);
  let target = url;
  for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
    const checked = checkUrl(target, options);
    if (!checked.ok) return checked;
    const answer = await requestOnce(checked.url, options, signal);
    if (!('redirectTo' in answer)) return answer;
    target = URL.parse(answer.redirectTo, checked.url)?.href ?? answer.redirectTo;
  }
  return refuse(`redirected more than ${MAX_REDIRECTS} times`);
}

function checkUrl(text: string, options: FetchImageOptions): { ok: true; url: URL } | ImageRefusal {
  const url = URL.parse(text);
  if (url === null) return refuse('not a web address');
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return refuse(`only http and https, not ${url.protocol}`);
  if (url.username !== '' || url.password !== '') return refuse('an address with a password is not followed');
  // A literal address is connected to without a look-up, so it is checked here.
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && !options.isAllowedAddress(host)) return refuse(`${host} is not a public address`);
  return { ok: true, url };
}

type Answer = FetchedImage | ImageRefusal | { readonly redirectTo: string };

function requestOnce(url: URL, options: FetchImageOptions, signal: AbortSignal): Promise<Answer> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve) => {
    const outgoing = request(url, {
      signal,
      agent: false,
      lookup: lookupAllowed(options),
      headers: { accept: 'image/*' },
    });
    outgoing.on('error', (error) => resolve(refuse(explain(error, options))));
    outgoing.on('response', (response) => {
      const status = response.statusCode ?? 0;
      const { location } = response.headers;
      const contentType = (response.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
      const giveUp = (answer: Answer) => {
        resolve(answer);
        response.destroy();
      };
      if (status >= 300 && status < 400 && location !== undefined) return giveUp({ redirectTo: location });
      if (status !== 200) return giveUp(refuse(`the server answered ${status}`));
      if (!TYPES.has(contentType)) return giveUp(refuse(`not an image we take: ${contentType || 'no type given'}`));
      const chunks: Buffer[] = [];
      let size = 0;
      response.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size > options.maxBytes) giveUp(refuse(`larger than ${options.maxBytes} bytes`));
        else chunks.push(chunk);
      });
      response.on('error', (error) => resolve(refuse(explain(error, options))));
      response.on('end', () => resolve({ ok: true, bytes: Buffer.concat(chunks), contentType }));
    });
    outgoing.end();
  });
}

/** Looks a name up and connects only to addresses that are allowed: the check and the use are one step. */
function lookupAllowed(options: FetchImageOptions): LookupFunction {
  return (hostname, settings, callback) => {
    lookup(hostname, { all: true }, (error, addresses) => {
      if (error) return callback(error, '', 0);
      const forbidden = addresses.find(({ address }) => !options.isAllowedAddress(address));
      const [first] = addresses;
      if (forbidden !== undefined || first === undefined) {
        return callback(new Error(`${hostname} is not a public address`), '', 0);
      }
      if (settings.all === true) return callback(null, addresses);
      return callback(null, first.address, first.family);
    });
  };
}

function explain(error: Error, options: FetchImageOptions): string {
  if (error.name === 'TimeoutError' || error.name === 'AbortError')
    return `no answer within ${options.timeoutMs / 1000} s`;
  const code = 'code' in error ? String(error.code) : '';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'the server name is not known here (no internet?)';
  if (code === 'ECONNREFUSED') return 'the server refused the connection';
  return error.message;
}

function refuse(reason: string): ImageRefusal {
  return { ok: false, reason };
}

// Two lists: in one, the range of mapped addresses would stand for every IPv4 address.
const closedIpv4 = new BlockList();
const closedIpv6 = new BlockList();
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  closedIpv4.addSubnet(net, prefix, 'ipv4');
for (const [net, prefix] of [
  ['::', 128],
  ['::1', 128],
  ['::ffff:0:0', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  closedIpv6.addSubnet(net, prefix, 'ipv6');

/** Whether an address is one of the open internet: not loopback, private, link-local, documentation or multicast. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !closedIpv4.check(address, 'ipv4');
  return family === 6 && !closedIpv6.check(address, 'ipv6');
}
