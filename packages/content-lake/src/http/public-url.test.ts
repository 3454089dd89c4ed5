import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openTestLake } from '../client-suite/test-lake.ts';
import { startLake } from '../index.ts';

/** A write as a proxy that ends TLS passes it on: the public name in `Host`, plain HTTP on the wire. */
function write(port: number, token: string, headers: Readonly<Record<string, string>>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const path = '/v2025-02-19/data/mutate/production';
    const sent = { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...headers };
    request({ port, path, method: 'POST', headers: sent }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    })
      .once('error', reject)
      .end('{"mutations":[]}');
  });
}

it('takes the public https address for its own, and no other scheme or host', async () => {
  await using test = await openTestLake({ publicUrl: 'https://lake.example/' });
  const { port, tokens } = test.lake;
  const ask = (host: string, origin: string) => write(port, tokens.admin, { host, origin });
  expect(await ask('lake.example', 'https://lake.example')).toBe(200);
  expect(await ask('lake.example', 'http://lake.example')).toBe(403);
  expect(await ask('lake.example', 'https://shop.example')).toBe(403);
  expect(await ask('shop.example', 'https://shop.example')).toBe(421);
  expect(await ask(`localhost:${port}`, `http://localhost:${port}`)).toBe(200);
  expect(await ask(`localhost:${port}`, `https://localhost:${port}`)).toBe(403);
});

it('does not start with a public address that is none', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'content-lake-url-'));
  await expect(startLake({ dataDir, allowedOrigins: [], publicUrl: 'lake.example' })).rejects.toThrow('publicUrl');
  rmSync(dataDir, { recursive: true });
});
