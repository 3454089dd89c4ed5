/**
 * The Host allow-list: the guard against DNS rebinding. A page on `evil.example` can make that name resolve to 127.0.0.1
 * and then talk to the lake as its own origin, but its requests still carry `Host: evil.example`.
 */

export interface HostName {
  /** Lower case, IPv6 in brackets. */
  readonly name: string;
  /** As written, without the colon; empty when the header has none. */
  readonly port: string;
}

export interface HostList {
  /** The host of a `Host` header that is on the list. */
  findHost(header: string | undefined): HostName | undefined;
  isLoopback(host: HostName): boolean;
}

// Anything looser (user info, a dot at the end, spaces, several values) is not a host this lake was ever published under.
const HOST_HEADER = /^(\[[0-9a-f:]+\]|[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)(?::(\d{1,5}))?$/;

function findHostName(header: string | undefined): HostName | undefined {
  const match = HOST_HEADER.exec(header?.toLowerCase() ?? '');
  return match?.[1] === undefined ? undefined : { name: match[1], port: match[2] ?? '' };
}

/**
 * @throws when a configured host is not a plain name with an optional port.
 */
export function createHostList(projectId: string, allowedHosts: readonly string[]): HostList {
  // A client given only `apiHost` calls `<project>.localhost`; browsers resolve every name under localhost to loopback.
  const loopback = new Set(['localhost', '127.0.0.1', '[::1]', `${projectId.toLowerCase()}.localhost`]);
  const configured = allowedHosts.map((entry) => {
    const host = findHostName(entry);
    if (host === undefined) {
      throw new Error(
        `allowedHosts: "${entry}" is not a host name. Write it without scheme and path, such as "lake.example" or "lake.example:8080".`,
      );
    }
    return host;
  });

  return {
    findHost(header) {
      const host = findHostName(header);
      if (host === undefined) return undefined;
      const isKnown =
        loopback.has(host.name) ||
        configured.some((entry) => entry.name === host.name && (entry.port === '' || entry.port === host.port));
      return isKnown ? host : undefined;
    },
    isLoopback: (host) => loopback.has(host.name),
  };
}

/** Whether a socket's peer is this machine; a v4 address may come in its v6 dress. */
export function isLoopbackAddress(address: string): boolean {
  return address === '::1' || /^(::ffff:)?127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(address);
}
