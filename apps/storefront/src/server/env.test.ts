import { describe, expect, it } from 'vitest';
import { EnvError, requireEnv } from './env.server.ts';

const faults = (source: Record<string, string>): readonly string[] => {
  try {
    requireEnv(source);
    return [];
  } catch (error) {
    if (error instanceof EnvError) return error.issues.map((issue) => issue.path);
    throw error;
  }
};

describe('requireEnv', () => {
  it('takes the embedded lake with defaults', () => {
    expect(requireEnv({ STALLKEEP_LAKE_URL: 'http://127.0.0.1:3900/', SANITY_API_TOKEN: '' })).toMatchObject({
      content: { kind: 'embedded', lakeUrl: 'http://127.0.0.1:3900' },
      webhookSecret: undefined,
      siteUrl: undefined,
      host: '127.0.0.1',
      port: 4321,
    });
  });

  it('observes nothing by default, and signs with a key of its own making', () => {
    const { telemetry } = requireEnv({ STALLKEEP_LAKE_URL: 'http://127.0.0.1:3900' });
    expect(telemetry.collectorUrl).toBeUndefined();
    expect(telemetry.signingKeys).toHaveLength(1);
    expect(telemetry.signingKeys[0].length).toBeGreaterThanOrEqual(32);
  });

  it('takes signing keys newest first, and refuses a short one', () => {
    const lake = { STALLKEEP_LAKE_URL: 'http://127.0.0.1:3900' };
    const [newest, older] = ['n'.repeat(32), 'o'.repeat(32)];
    expect(requireEnv({ ...lake, STALLKEEP_SIGNING_KEYS: `${newest}, ${older}` }).telemetry.signingKeys).toEqual([
      newest,
      older,
    ]);
    expect(faults({ ...lake, STALLKEEP_SIGNING_KEYS: `${newest},short` })).toEqual(['STALLKEEP_SIGNING_KEYS']);
  });

  it('takes a collector by path or by address, and nothing else', () => {
    const lake = { STALLKEEP_LAKE_URL: 'http://127.0.0.1:3900' };
    expect(requireEnv({ ...lake, STALLKEEP_COLLECTOR_URL: '/t' }).telemetry.collectorUrl).toBe('/t');
    expect(faults({ ...lake, STALLKEEP_COLLECTOR_URL: 'javascript:alert(1)' })).toEqual(['STALLKEEP_COLLECTOR_URL']);
  });

  it('trusts no proxy and shares no port unless told to, and refuses what is no address', () => {
    const lake = { STALLKEEP_LAKE_URL: 'http://127.0.0.1:3900' };
    expect(requireEnv(lake)).toMatchObject({ trustedProxies: [], isPortShared: false });
    expect(
      requireEnv({ ...lake, STALLKEEP_TRUSTED_PROXIES: '10.0.0.0/8, ::1', STALLKEEP_REUSE_PORT: '1' }),
    ).toMatchObject({ trustedProxies: ['10.0.0.0/8', '::1'], isPortShared: true });
    expect(faults({ ...lake, STALLKEEP_TRUSTED_PROXIES: 'proxy.example' })).toEqual(['STALLKEEP_TRUSTED_PROXIES']);
    expect(faults({ ...lake, STALLKEEP_REUSE_PORT: 'yes' })).toEqual(['STALLKEEP_REUSE_PORT']);
  });

  it('takes a hosted project', () => {
    const env = requireEnv({
      SANITY_PROJECT_ID: 'abc123',
      SANITY_DATASET: 'production',
      SANITY_WEBHOOK_SECRET: '0123456789abcdef',
      STALLKEEP_SITE_URL: 'https://stall.example',
      STALLKEEP_STOREFRONT_PORT: '0',
    });
    expect(env.content).toEqual({ kind: 'hosted', projectId: 'abc123', dataset: 'production' });
    expect(env).toMatchObject({ siteUrl: 'https://stall.example', port: 0 });
  });

  it('names every variable that is wrong, and repeats no value', () => {
    const source = {
      STALLKEEP_LAKE_URL: 'not-a-url',
      SANITY_WEBHOOK_SECRET: 'short-secret',
      STALLKEEP_PREVIEW_SECRET: 'short-secret',
      STALLKEEP_STOREFRONT_PORT: '70000',
      STALLKEEP_SITE_URL: 'https://stall.example/shop',
    };
    expect(faults(source).toSorted()).toEqual([
      'SANITY_WEBHOOK_SECRET',
      'STALLKEEP_LAKE_URL',
      'STALLKEEP_PREVIEW_SECRET',
      'STALLKEEP_SITE_URL',
      'STALLKEEP_STOREFRONT_PORT',
    ]);
    expect(() => requireEnv(source)).toThrow(expect.not.stringContaining('short-secret'));
  });

  it.each([
    [{}, 'STALLKEEP_LAKE_URL'],
    [{ SANITY_PROJECT_ID: 'abc' }, 'SANITY_DATASET'],
    [{ STALLKEEP_LAKE_URL: 'http://127.0.0.1:1', SANITY_PROJECT_ID: 'abc', SANITY_DATASET: 'd' }, 'STALLKEEP_LAKE_URL'],
    [{ STALLKEEP_LAKE_URL: 'file:///etc/passwd' }, 'STALLKEEP_LAKE_URL'],
  ])('refuses %o', (source, path) => {
    expect(faults(source)).toEqual([path]);
  });
});
