import { describe, expect, it } from 'vitest';
import { parseStudioEnv, type RawStudioEnv, requireStudioEnv } from './env.ts';

const NOTHING: RawStudioEnv = { projectId: undefined, dataset: undefined, storefrontUrl: undefined };

describe('parseStudioEnv', () => {
  it('means the embedded lake when nothing is set', () => {
    expect(parseStudioEnv(NOTHING)).toEqual({
      ok: true,
      env: {
        backend: { kind: 'embedded', projectId: 'lake', dataset: 'production' },
        storefrontUrl: 'http://127.0.0.1:4321',
      },
    });
  });

  it('means the hosted project when an id is set', () => {
    const raw = { projectId: 'abc12345', dataset: 'staging', storefrontUrl: 'https://shop.example/' };
    expect(parseStudioEnv(raw)).toEqual({
      ok: true,
      env: {
        backend: { kind: 'hosted', projectId: 'abc12345', dataset: 'staging' },
        storefrontUrl: 'https://shop.example',
      },
    });
  });

  it('knows a composer only where somebody said where Storybook is', () => {
    const said = parseStudioEnv({ ...NOTHING, storybookUrl: 'http://127.0.0.1:6006/' });
    expect(said.ok && said.env.storybookUrl).toBe('http://127.0.0.1:6006');
    const wrong = parseStudioEnv({ ...NOTHING, storybookUrl: 'storybook' });
    expect(wrong.ok ? [] : wrong.issues.map(({ path }) => path)).toEqual(['SANITY_STUDIO_STORYBOOK_URL']);
  });

  it('names every wrong variable with what it got', () => {
    const result = parseStudioEnv({ projectId: 'My Project', dataset: 'a b', storefrontUrl: 'shop' });
    expect(result.ok ? [] : result.issues.map((issue) => [issue.path, issue.got])).toEqual([
      ['SANITY_STUDIO_PROJECT_ID', 'My Project'],
      ['SANITY_STUDIO_DATASET', 'a b'],
      ['SANITY_STUDIO_STOREFRONT_URL', 'shop'],
    ]);
  });

  it('refuses another dataset on the embedded lake, which has one', () => {
    expect(() => requireStudioEnv({ ...NOTHING, dataset: 'staging' })).toThrow(
      'SANITY_STUDIO_DATASET must be only with SANITY_STUDIO_PROJECT_ID, but is “staging”',
    );
  });
});
