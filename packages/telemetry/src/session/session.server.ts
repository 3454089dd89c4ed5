import { createHmac, randomBytes } from 'node:crypto';
import { isIP } from 'node:net';

/**
 * The part of an address that is kept in memory for counting: 24 bits of IPv4, 48 of IPv6, about a street. The full address is
 * never kept. Undefined for what is no address.
 *
 * @example
 * truncateAddress('203.0.113.77'); // => '203.0.113.0'
 * truncateAddress('2001:db8:1234:5678::1'); // => '2001:db8:1234::'
 */
export function truncateAddress(address: string): string | undefined {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address;
  const version = isIP(mapped);
  if (version === 4) return mapped.replace(/\.\d+$/, '.0');
  if (version !== 6) return undefined;
  const [head = '', tail] = mapped.replace(/%.*$/, '').split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const groups = [...before, ...Array(Math.max(0, 8 - before.length - after.length)).fill('0'), ...after];
  return `${groups
    .slice(0, 3)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::`;
}

/** A secret for each UTC day, in memory only: when the day or the process ends, nobody can make its sessions again. */
export function createDailySecrets(): (now: Temporal.Instant) => Buffer {
  let day = '';
  let secret = randomBytes(32);
  return (now) => {
    const today = now.toString().slice(0, 10);
    if (today !== day) {
      day = today;
      secret = randomBytes(32);
    }
    return secret;
  };
}

/**
 * Which observations of a day belong to one visit: 16 hex digits, or null under Global Privacy Control and where the address is
 * none. Two people behind one address with one browser are one session; that is the price of knowing nobody.
 */
export function toSession({
  secret,
  address,
  userAgent,
  isGpc,
}: {
  /** Of the day: see `createDailySecrets`. */
  readonly secret: Buffer;
  /** In full or truncated already. */
  readonly address: string;
  readonly userAgent: string;
  readonly isGpc: boolean;
}): string | null {
  const truncated = truncateAddress(address);
  if (isGpc || truncated === undefined) return null;
  return createHmac('sha256', secret).update(`${truncated}\n${userAgent}`).digest('hex').slice(0, 16);
}
