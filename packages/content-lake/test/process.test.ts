import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connectTo } from '../src/client-suite/test-lake.ts';
import { LakeInUseError, startLake } from '../src/index.ts';
import { measureKill9, spawnLake } from './kill9.ts';

describe('the lake as a process', { timeout: 60_000 }, () => {
  let dataDir = '';

  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'content-lake-process-'));
  });
  afterEach(() => {
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('has every acknowledged mutation after kill -9, and no half of a transaction', async () => {
    const report = await measureKill9(dataDir, { mutations: 1000, kills: 2, writers: 4 });
    expect(report).toMatchObject({ lost: 0, torn: 0, kills: 2 });
    expect(report.acknowledged).toBeGreaterThanOrEqual(1000);
  });

  it('refuses a directory that another process has open, naming it, and takes it once that one is killed', async () => {
    const first = await spawnLake(dataDir);
    const second = startLake({ dataDir, allowedOrigins: [] });
    await expect(second).rejects.toThrow(LakeInUseError);
    await expect(second).rejects.toMatchObject({
      pid: first.child.pid,
      message: expect.stringContaining(`process ${first.child.pid}`),
    });
    await expect(spawnLake(dataDir)).rejects.toThrow(`process ${first.child.pid}`);
    first.child.kill('SIGKILL');
    await first.exited;
    const third = await startLake({ dataDir, allowedOrigins: [] });
    await third.close();
  });

  it('refuses a directory that this process has open', async () => {
    const lake = await startLake({ dataDir, allowedOrigins: [] });
    await expect(startLake({ dataDir, allowedOrigins: [] })).rejects.toThrow(LakeInUseError);
    await lake.close();
  });

  it('ends cleanly when it is asked to', async () => {
    const lake = await spawnLake(dataDir);
    lake.child.kill('SIGTERM');
    expect(await lake.exited).toBe(0);
  });

  it('ends with its parent when told so', async () => {
    const lake = await spawnLake(dataDir, ['--exit-with-parent']);
    lake.child.stdin?.end();
    expect(await lake.exited).toBe(0);
  });

  it('keeps its documents, its clock’s order and its tokens over a restart', async () => {
    const first = await startLake({ dataDir, allowedOrigins: [] });
    const before = await connectTo(first.url, { token: first.tokens.admin }).create({ _id: 'a', _type: 'page' });
    await first.close();
    const second = await startLake({ dataDir, allowedOrigins: [] });
    expect(second.tokens).toEqual(first.tokens);
    const client = connectTo(second.url, { token: second.tokens.admin });
    expect(await client.getDocument('a')).toEqual(before);
    const after = await client.create({ _id: 'b', _type: 'page' });
    expect(after._updatedAt > before._updatedAt).toBe(true);
    await second.close();
    for (const file of ['admin.token', 'read.token', 'session.secret']) {
      expect(statSync(join(dataDir, file)).mode & 0o777).toBe(0o600);
    }
  });
});
