import { BlockList, isIP } from 'node:net';

/** What a request tells of where it comes from. */
export interface AddressClaim {
  /** Address of the other end of the connection: nobody can make it up. */
  readonly remoteAddress: string | undefined;
  /** Anybody can write one; only what our own proxies added to it counts. */
  readonly forwardedFor: string | undefined;
}

export type FindClient = (claim: AddressClaim) => string;

/** An IPv6 customer has a whole /64, so one bucket is theirs however often they change the rest. */
const IPV6_GROUPS_OF_A_CUSTOMER = 4;

/** Whether a text is one address or a range such as "10.0.0.0/8". Total. */
export function isProxyRange(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  const family = isIP(address);
  if (family === 0 || rest.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128));
}

/**
 * Tells clients apart, for counting only. Reads X-Forwarded-For from its end for as long as what wrote it is a trusted proxy, so the
 * first address that is none of ours counts, and what a client put in front of it changes nothing.
 *
 * @throws TypeError for a range that `isProxyRange` refuses.
 */
export function createClientFinder(trustedProxies: readonly string[]): FindClient {
  const trusted = new BlockList();
  for (const range of trustedProxies) addRange(trusted, range);
  const isTrusted = (address: string): boolean => trusted.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
  return ({ remoteAddress = '', forwardedFor = '' }) => {
    let client = toPlainAddress(remoteAddress);
    const hops = forwardedFor.split(',').map((hop) => toPlainAddress(hop.trim()));
    while (isIP(client) !== 0 && isTrusted(client)) {
      const hop = hops.pop();
      // What is no address was not written by a proxy: then the proxy itself is all we know.
      if (hop === undefined || isIP(hop) === 0) break;
      client = hop;
    }
    return toCustomer(client);
  };
}

function addRange(list: BlockList, range: string): void {
  if (!isProxyRange(range)) throw new TypeError(`"${range}" is no address and no range of addresses.`);
  const [address = '', bits] = range.split('/');
  const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
  if (bits === undefined) list.addAddress(address, family);
  else list.addSubnet(address, Number(bits), family);
}

/** An IPv4 address that came over an IPv6 socket is that IPv4 address. */
function toPlainAddress(address: string): string {
  return /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address;
}

function toCustomer(address: string): string {
  if (isIP(address) !== 6) return address;
  const [head = '', tail] = address.toLowerCase().split('%')[0]?.split('::') ?? [];
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const gap = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0');
  const groups = [...before, ...(tail === undefined ? [] : gap), ...after];
  return `${groups
    .slice(0, IPV6_GROUPS_OF_A_CUSTOMER)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}
