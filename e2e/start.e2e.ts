import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from '@playwright/test';
import { requireDataDirectory, requireUrls } from './support/stack.ts';

const root = join(import.meta.dirname, '..');

interface Ending {
  readonly code: number | null;
  readonly said: string;
}

/** Starts a program of ours and waits until it has ended by itself. */
function runToEnd(args: readonly string[], env: Record<string, string>): Promise<Ending> {
  const child = spawn('node', [...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, said })));
}

test('a second start on the same data is refused, and says where the first one answers', async () => {
  const { code, said } = await runToEnd(['tools/start.ts'], { STALLKEEP_DATA_DIR: requireDataDirectory() });
  expect(code).toBe(1);
  expect(said).toContain('already runs on this data');
  expect(said).toContain(requireUrls().storefront);
});

test('a second lake on the same data is refused, and says which process holds it', async () => {
  const directory = join(requireDataDirectory(), 'lake');
  const { code, said } = await runToEnd(
    ['packages/content-lake/src/bin.ts', '--data-dir', directory, '--port', '0'],
    {},
  );
  expect(code).not.toBe(0);
  expect(said).toMatch(/process \d+|pid \d+/);
});

test('a start on a port that is taken says who holds it, and leaves nothing behind', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'stallkeep-e2e-'));
  const taken = new URL(requireUrls().storefront).port;
  const { code, said } = await runToEnd(['tools/start.ts'], {
    STALLKEEP_DATA_DIR: directory,
    STALLKEEP_STOREFRONT_PORT: taken,
  });
  expect(code).toBe(1);
  expect(said).toMatch(new RegExp(`Port ${taken}, wanted for the storefront by STALLKEEP_STOREFRONT_PORT, is taken`));
  expect(existsSync(join(directory, 'running.json'))).toBe(false);
  rmSync(directory, { recursive: true });
});

test('Ctrl-C stops every part', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'stallkeep-e2e-'));
  // A group of its own, so that the signal reaches all of it and nothing else, as a terminal's Ctrl-C does.
  const child = spawn('node', ['tools/start.ts', '--json'], {
    cwd: root,
    env: { ...process.env, STALLKEEP_DATA_DIR: directory },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const line = await new Promise<string>((resolve) => createInterface({ input: child.stdout }).once('line', resolve));
  const urls: Record<string, string> = JSON.parse(line);
  expect(Object.keys(urls)).toEqual(['storefront', 'studio', 'lake', 'storybook']);
  for (const url of [urls['storefront'], urls['studio'], urls['storybook']])
    expect((await fetch(String(url))).status).toBe(200);

  process.kill(-Number(child.pid), 'SIGINT');
  expect(await ended).toBe(0);
  for (const url of Object.values(urls)) await expect(fetch(url)).rejects.toThrow();
  expect(existsSync(join(directory, 'running.json'))).toBe(false);
  rmSync(directory, { recursive: true });
});

test('the Studio knows where buyers are', async ({ request }) => {
  const { studio, storefront } = requireUrls();
  const settings: { storefront: string } = await (await request.get(`${studio}stallkeep.json`)).json();
  expect(`${settings.storefront}/`).toBe(storefront);
});
