import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Database, openPostgres } from '../database/database.ts';
import { migrate } from '../database/migrate.ts';
import { type EmbeddedPostgres, findEmbeddedUrl, findPostgresPackage, startEmbeddedPostgres } from './index.ts';

// Two cores, and a server that writes to disk.
vi.setConfig({ testTimeout: 60_000 });

const isThere = findPostgresPackage() !== undefined;
const within = mkdtempSync(join(tmpdir(), 'stallkeep-pg-'));
const directory = join(within, 'orders');
const cluster = join(directory, 'cluster');
const bin = fileURLToPath(new URL('../bin.ts', import.meta.url));
const lines: string[] = [];
const log = (line: string): void => void lines.push(line);
const start = (): Promise<EmbeddedPostgres> => startEmbeddedPostgres({ directory, within, log });

let server: EmbeddedPostgres;
let db: Database;

/** Processes of PostgreSQL on these files. */
function findProcesses(): readonly string[] {
  return readdirSync('/proc').filter((pid) => {
    try {
      return /^\d+$/.test(pid) && readlinkSync(`/proc/${pid}/cwd`) === cluster;
    } catch {
      return false; // gone meanwhile
    }
  });
}

async function countSlots(url: string): Promise<number> {
  const reading = openPostgres({ url });
  try {
    return (await reading.selectFrom('capacity_slots').selectAll().execute()).length;
  } finally {
    await reading.destroy();
  }
}

async function show(name: string): Promise<unknown> {
  const { rows } = await sql<Record<string, unknown>>`show ${sql.raw(name)}`.execute(db);
  return rows[0]?.[name];
}

const children: ChildProcess[] = [];
/** The service as npm start runs it; resolves with its address once it is ready. */
async function startService(): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, [bin, '--directory', directory, '--within', within, '--exit-with-parent'], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  children.push(child);
  if (child.stdout === null || child.stderr === null) throw new Error('The service has no pipes.');
  createInterface({ input: child.stderr }).on('line', log);
  const [line] = await once(createInterface({ input: child.stdout }), 'line');
  const said: { ready: boolean; url: string } = JSON.parse(String(line));
  expect(said.ready).toBe(true);
  return { child, url: said.url };
}

describe.runIf(isThere && process.platform === 'linux')('the embedded server', () => {
  beforeAll(async () => {
    server = await start();
    db = openPostgres({ url: server.url });
    await migrate(db);
    await sql`insert into capacity_slots values ('s', now(), now() + interval '1 hour', 4, 0)`.execute(db);
  }, 60_000);
  afterEach(() => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
  });
  afterAll(async () => {
    await db?.destroy();
    await server?.stop();
    rmSync(within, { recursive: true, force: true });
  });

  it('has checksums, UTF-8 and the order of bytes, and no network', async () => {
    expect(await show('data_checksums')).toBe('on');
    expect(await show('server_encoding')).toBe('UTF8');
    expect(await show('listen_addresses')).toBe('');
    expect(await show('fsync')).toBe('on');
    expect(await show('synchronous_commit')).toBe('on');
    const { rows } = await sql`select datcollate from pg_database where datname = 'stallkeep'`.execute(db);
    expect(rows).toEqual([{ datcollate: 'C' }]);
  });

  it('is reached through a private folder, by an address short enough for a socket', () => {
    const host = new URL(server.url).searchParams.get('host') ?? '';
    expect(Buffer.byteLength(`${host}/.s.PGSQL.5432`)).toBeLessThan(104);
    expect(statSync(host).mode & 0o777).toBe(0o700);
    expect(statSync(directory).mode & 0o777).toBe(0o700);
  });

  it('never writes what a statement said to its log', async () => {
    const canary = 'canary-in-a-statement';
    await expect(sql`select ${canary}::int`.execute(db)).rejects.toThrow();
    await expect(sql.raw(`select '${canary}'::int`).execute(db)).rejects.toThrow();
    expect(lines.join('\n')).not.toContain(canary);
  });

  it('keeps what was acknowledged through kill −9, again and again, and is started anew under the same address', async () => {
    await db.destroy();
    for (let kills = 0; kills < 7; kills += 1) {
      const before = server.pid();
      if (before === undefined) throw new Error('There is no server to kill.');
      process.kill(before, 'SIGKILL');
      await vi.waitFor(() => expect([undefined, before]).not.toContain(server.pid()), 20_000);
      expect(await countSlots(server.url)).toBe(1);
    }
    expect(lines.join('\n')).toContain('PostgreSQL ended with signal SIGKILL; starting it again.');
  });

  it('refuses a second start on the same files, and says who has them', async () => {
    await expect(start()).rejects.toThrow(
      new RegExp(`open already: PostgreSQL runs on them as process .*${server.pid()}.*for process ${process.pid}`),
    );
    expect(await countSlots(server.url)).toBe(1);
  });

  it('is found by other processes while it runs', () => {
    expect(findEmbeddedUrl(directory)).toBe(server.url);
    expect(findEmbeddedUrl(within)).toBeUndefined();
  });

  it('leaves no process behind when it is stopped, and rows are there at the next start', async () => {
    await server.stop();
    expect(findProcesses()).toEqual([]);
    expect(await server.ended).toBe('code 0');
    expect(findEmbeddedUrl(directory)).toBeUndefined();
    server = await start();
    expect(await countSlots(server.url)).toBe(1);
    await server.stop();
  });

  it('refuses files of another major version, and leaves them as they are', async () => {
    const file = join(cluster, 'PG_VERSION');
    const version = readFileSync(file, 'utf8');
    writeFileSync(file, '17\n');
    await expect(start()).rejects.toThrow(/written by PostgreSQL 17.*cannot open them.*Nothing was changed/s);
    writeFileSync(file, version);
    expect(findProcesses()).toEqual([]);
  });

  it('is given up where it cannot come up any more, and says why', async () => {
    server = await start();
    const file = join(cluster, 'PG_VERSION');
    const version = readFileSync(file, 'utf8');
    writeFileSync(file, '17\n');
    process.kill(server.pid() ?? 0, 'SIGKILL');
    expect(await server.ended).toBe('6 starts that failed');
    expect(lines.join('\n')).toMatch(
      /error: PostgreSQL ended with code 1 before it was ready.*incompatible with server/s,
    );
    writeFileSync(file, version);
    expect(findEmbeddedUrl(directory)).toBeUndefined();
  });

  it('starts over a pid file whose number is another program’s by now', async () => {
    const bystander = spawn('sleep', ['60'], { uid: statSync(cluster).uid });
    writeFileSync(join(cluster, 'postmaster.pid'), `${bystander.pid}\n${cluster}\n1\n5432\n\n\n\n\n`);
    server = await start();
    expect(await countSlots(server.url)).toBe(1);
    await server.stop();
    expect(bystander.exitCode).toBeNull();
    bystander.kill();
  });

  it('stops with the parent, however the parent ends', async () => {
    const { child, url } = await startService();
    expect(await countSlots(url)).toBe(1);
    child.stdin?.end();
    await once(child, 'close');
    expect(child.exitCode).toBe(0);
    expect(findProcesses()).toEqual([]);
  });

  it('ends when its supervisor is killed, and the next start waits for that', async () => {
    const { child } = await startService();
    expect(findProcesses()).not.toEqual([]);
    child.kill('SIGKILL');
    await once(child, 'close');
    server = await start();
    expect(await countSlots(server.url)).toBe(1);
    await server.stop();
    expect(findProcesses()).toEqual([]);
  });
});
