import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findImportTarget } from './target.ts';

let directory = '';
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'stallkeep-target-'));
});
afterEach(() => rm(directory, { recursive: true }));

async function keepRunning(): Promise<void> {
  await mkdir(join(directory, 'lake'));
  await writeFile(join(directory, 'running.json'), JSON.stringify({ lake: 'http://127.0.0.1:4100', pid: 1 }));
  await writeFile(join(directory, 'lake', 'admin.token'), 'kept\n');
}

describe('findImportTarget', () => {
  it('finds the Stallkeep that runs here, by the files it keeps', async () => {
    await keepRunning();
    expect(await findImportTarget({}, {}, directory)).toMatchObject({
      ok: true,
      value: { env: { kind: 'embedded', lakeUrl: 'http://127.0.0.1:4100', token: 'kept' } },
    });
  });

  it('prefers the environment to the files and flags to both', async () => {
    await keepRunning();
    const variables = { STALLKEEP_LAKE_URL: 'http://env', STALLKEEP_LAKE_ADMIN_TOKEN: 'env' };
    expect(await findImportTarget({}, variables, directory)).toMatchObject({
      value: { env: { lakeUrl: 'http://env', token: 'env' } },
    });
    const flags = { lakeUrl: 'http://flag', token: 'flag' };
    expect(await findImportTarget(flags, variables, directory)).toMatchObject({
      value: { env: { lakeUrl: 'http://flag', token: 'flag' } },
    });
  });

  it('takes the hosted project of the environment, and only with a token that may write', async () => {
    const variables = { SANITY_PROJECT_ID: 'abc', SANITY_DATASET: 'staging', SANITY_API_TOKEN: 'secret' };
    expect(await findImportTarget({}, variables, directory)).toMatchObject({
      value: { name: 'abc/staging', env: { kind: 'hosted', projectId: 'abc', dataset: 'staging', token: 'secret' } },
    });
    expect(await findImportTarget({}, { SANITY_PROJECT_ID: 'abc' }, directory)).toMatchObject({
      ok: false,
      issues: [{ path: 'SANITY_API_TOKEN' }],
    });
  });

  it('says what to do when nothing runs here', async () => {
    expect(await findImportTarget({}, {}, directory)).toMatchObject({
      ok: false,
      issues: [{ path: 'lake', rule: expect.stringContaining('npm start') }],
    });
  });
});
