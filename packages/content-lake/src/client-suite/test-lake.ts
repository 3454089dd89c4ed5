import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ClientConfig, createClient, type SanityClient } from '@sanity/client';
import { type Lake, type LakeOptions, startLake } from '../index.ts';

export interface TestLake extends AsyncDisposable {
  readonly lake: Lake;
  readonly dataDir: string;
  /** Sanity's own client, with the token of the role or none. */
  connect(role: 'admin' | 'read' | 'anonymous', config?: Partial<ClientConfig>): SanityClient;
}

export function createDataDir(): string {
  return mkdtempSync(join(tmpdir(), 'content-lake-'));
}

export function connectTo(url: string, config: Partial<ClientConfig>): SanityClient {
  return createClient({
    projectId: 'lake',
    dataset: 'production',
    apiHost: url,
    useProjectHostname: false,
    useCdn: false,
    apiVersion: '2025-02-19',
    ...config,
  });
}

/** A lake in a directory of its own, closed and removed when the test is over. */
export async function openTestLake(options: Partial<LakeOptions> = {}): Promise<TestLake> {
  const dataDir = options.dataDir ?? createDataDir();
  const lake = await startLake({ allowedOrigins: [], ...options, dataDir });
  return {
    lake,
    dataDir,
    connect: (role, config = {}) =>
      connectTo(lake.url, { ...(role === 'anonymous' ? {} : { token: lake.tokens[role] }), ...config }),
    async [Symbol.asyncDispose]() {
      await lake.close();
      if (options.dataDir === undefined) rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Resolves when the condition holds; the test's own time limit is the only one. */
export async function waitFor<T>(read: () => T | undefined): Promise<T> {
  for (;;) {
    const value = read();
    if (value !== undefined) return value;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
