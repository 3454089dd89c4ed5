import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { toOk, toRefusal } from './asset-problem.ts';
import { createRenderCache } from './render-cache.ts';

let directory = '';

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'renders-'));
});

afterEach(() => rm(directory, { recursive: true, force: true }));

/** A render that counts itself and ends when the test says so. */
function createRenders() {
  const ends: (() => void)[] = [];
  const counts = { started: 0, running: 0, mostAtOnce: 0 };
  const render = async () => {
    counts.started += 1;
    counts.running += 1;
    counts.mostAtOnce = Math.max(counts.mostAtOnce, counts.running);
    await new Promise<void>((resolve) => ends.push(resolve));
    counts.running -= 1;
    return toOk(Buffer.from('rendered'));
  };
  return { render, counts, endAll: () => ends.splice(0).forEach((end) => void end()) };
}

it('shares one render among requests for the same key', async () => {
  const cache = createRenderCache({ directory, maxBytes: 1000, concurrency: 2 });
  const { render, counts, endAll } = createRenders();
  const answers = Array.from({ length: 5 }, () => cache.getOrRender('aa11', render));
  await expect.poll(() => counts.running).toBe(1);
  endAll();
  for (const answer of await Promise.all(answers)) expect(answer).toEqual(toOk(Buffer.from('rendered')));
  expect(counts.started).toBe(1);
});

it('runs a few renders at a time and every one in the end', async () => {
  const cache = createRenderCache({ directory, maxBytes: 1000, concurrency: 2 });
  const { render, counts, endAll } = createRenders();
  const answers = ['aa', 'bb', 'cc', 'dd', 'ee'].map((key) => cache.getOrRender(key, render));
  while (counts.started < 5 || counts.running > 0) {
    await expect.poll(() => counts.running).toBeGreaterThan(0);
    endAll();
    await new Promise((resolve) => setImmediate(resolve));
  }
  await Promise.all(answers);
  expect(counts).toMatchObject({ started: 5, mostAtOnce: 2 });
});

it('goes on after a render that throws, and tries that one again', async () => {
  const cache = createRenderCache({ directory, maxBytes: 1000, concurrency: 1 });
  await expect(cache.getOrRender('aa', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(await cache.getOrRender('aa', async () => toOk(Buffer.from('mended')))).toEqual(toOk(Buffer.from('mended')));
});

it('does not keep a refusal', async () => {
  const cache = createRenderCache({ directory, maxBytes: 1000, concurrency: 1 });
  const refusal = toRefusal({ status: 400, message: 'no' });
  expect(await cache.getOrRender('aa', async () => refusal)).toEqual(refusal);
  expect(await cache.getOrRender('aa', async () => toOk(Buffer.from('yes')))).toEqual(toOk(Buffer.from('yes')));
});

it('lets the oldest of an earlier run go first', async () => {
  for (const [key, seconds] of [
    ['bb', 300],
    ['aa', 200],
    ['cc', 100],
  ] as const) {
    await mkdir(join(directory, key), { recursive: true });
    await writeFile(join(directory, key, key), 'x'.repeat(10));
    await utimes(join(directory, key, key), seconds, seconds);
  }
  const cache = createRenderCache({ directory, maxBytes: 25, concurrency: 1 });
  const fresh = async () => toOk(Buffer.from('fresh'));
  expect(await cache.getOrRender('bb', fresh)).toEqual(toOk(Buffer.from('x'.repeat(10))));
  expect(await cache.getOrRender('cc', fresh)).toEqual(toOk(Buffer.from('fresh')));
  await cache.close();
});
