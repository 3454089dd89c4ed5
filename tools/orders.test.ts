import { execFile } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { acceptOrder, migrate, openPostgres, readClock, toTime } from '@stallkeep/orders';
import { findPostgresPackage, startEmbeddedPostgres } from '@stallkeep/orders/embedded';
import { makeMarket, show, toLine, toPart, toRequest } from '@stallkeep/orders/testing';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { root } from './paths.ts';

vi.setConfig({ testTimeout: 120_000 });

const run = promisify(execFile);
const directory = mkdtempSync(join(tmpdir(), 'stallkeep-orders-'));
// As root the database runs as somebody else, who is to come through here.
chmodSync(directory, 0o755);
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** As `npm run orders -- …` on a data directory of its own. */
async function orders(data: string, ...args: readonly string[]): Promise<{ code: number; said: string }> {
  const env = { ...process.env, STALLKEEP_DATA_DIR: join(directory, data), DATABASE_URL: '' };
  try {
    const { stdout, stderr } = await run(process.execPath, [join(root, 'tools/orders.ts'), ...args], { env });
    return { code: 0, said: stdout + stderr };
  } catch (error) {
    const failed: { code: number; stdout: string; stderr: string } = Object.assign(
      { code: 1, stdout: '', stderr: '' },
      error,
    );
    return { code: failed.code, said: failed.stdout + failed.stderr };
  }
}

describe.runIf(findPostgresPackage() !== undefined)('npm run orders', () => {
  const file = join(directory, 'orders.ndjson');
  let reference = '';

  it('says what it can do, and does nothing else', async () => {
    expect(await orders('none')).toMatchObject({ code: 1, said: expect.stringContaining('erase REFERENCE') });
    expect(await orders('none', 'constructor', 'x')).toMatchObject({ code: 1 });
    expect(await orders('none', 'export')).toMatchObject({ code: 1 });
  });

  it('writes all orders to a file of one’s own, also while the shop runs, and erases who bought', async () => {
    const within = join(directory, 'one');
    const server = await startEmbeddedPostgres({ directory: join(within, 'orders'), within, log: () => {} });
    const db = openPostgres({ url: server.url });
    try {
      await migrate(db);
      const market = makeMarket(db);
      const line = toLine(market, market.pickup, { stock: 5 });
      const shown = show([line], await market.context.readNow(db));
      const buyer = { name: 'Zé Canário', email: 'canary@mail.example' };
      const answer = await acceptOrder(market.context, toRequest([toPart([line], shown)], { buyer }));
      if (answer.kind !== 'accepted') throw new Error(`The order was not accepted: ${answer.kind}`);
      ({ reference } = await db.selectFrom('orders').select('reference').executeTakeFirstOrThrow());

      expect(await orders('one', 'export', file)).toMatchObject({ code: 0, said: expect.stringContaining('1 orders') });
      expect(statSync(file).mode & 0o777).toBe(0o600);
      expect(readFileSync(file, 'utf8')).toContain('canary@mail.example');
      expect(await orders('one', 'export', file)).toMatchObject({
        code: 1,
        said: expect.stringContaining('there already'),
      });

      expect(await orders('one', 'erase', reference)).toMatchObject({
        code: 1,
        said: expect.stringContaining('still open'),
      });
      await db
        .updateTable('orders')
        .set({ state: 'completed', ended_at: toTime(await readClock(db)) })
        .execute();
      expect(await orders('one', 'erase', reference.toLowerCase())).toMatchObject({ code: 0 });
      expect(await db.selectFrom('people').select('name').execute()).toEqual([]);
      expect(await orders('one', 'erase', 'ZZZZ-ZZZZ')).toMatchObject({
        code: 1,
        said: 'There is no order ZZZZ-ZZZZ.\n',
      });
    } finally {
      await db.destroy();
      await server.stop();
    }
  });

  it('puts the file back where nothing is yet, and starts and stops the server for it', async () => {
    expect(await orders('two', 'import', file)).toMatchObject({ code: 0, said: expect.stringContaining('1 orders') });
    expect(await orders('two', 'import', file)).toMatchObject({
      code: 1,
      said: expect.stringContaining('into an empty one'),
    });
    expect(await orders('two', 'retention')).toMatchObject({
      code: 0,
      said: expect.stringContaining('orders       0'),
    });
    const again = join(directory, 'again.ndjson');
    await orders('two', 'export', again);
    const rows = (name: string) => readFileSync(name, 'utf8').split('\n').slice(1);
    expect(rows(again)).toEqual(rows(file));
    const broken = join(directory, 'broken.ndjson');
    writeFileSync(broken, readFileSync(file, 'utf8').slice(0, -200));
    expect(await orders('three', 'import', broken)).toMatchObject({
      code: 1,
      said: expect.stringMatching(/not whole|not JSON/),
    });
  });
});
