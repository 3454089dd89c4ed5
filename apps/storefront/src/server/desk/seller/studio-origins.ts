import type { ContentEnv } from '@stallkeep/content';

const LOOPBACK: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/**
 * The origins a Studio may speak to the counter from: those the seller named, and embedded the lake's own, under each name of this
 * machine where it is here.
 */
export function listStudioOrigins(content: ContentEnv, named: readonly string[]): readonly string[] {
  if (content.kind === 'hosted') return [...new Set(named)];
  const { origin, hostname, port, protocol } = new URL(content.lakeUrl);
  const here = LOOPBACK.includes(hostname)
    ? LOOPBACK.map((name) => `${protocol}//${name}${port === '' ? '' : `:${port}`}`)
    : [];
  return [...new Set([origin, ...here, ...named])];
}
