import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { canRun, canUseFolder, chooseAccount } from './account.ts';
import { linkLibraries } from './libraries.ts';
import { findPostgresPackage } from './package.ts';
import { place } from './placement.ts';
import { placeSocket } from './socket.ts';

const postgres = findPostgresPackage();
const account = chooseAccount();
/** Anybody may pass through here; folders in it are closed one by one. */
const open = mkdtempSync(join(tmpdir(), 'stallkeep-place-'));
chmodSync(open, 0o755);
afterAll(() => rmSync(open, { recursive: true, force: true }));

function makePrivate(name: string): string {
  const folder = join(open, name);
  mkdirSync(folder, { mode: 0o700 });
  return folder;
}

describe('libraries', () => {
  const links = [{ source: 'native/lib/libodd.so.60.2', target: 'native/lib/libodd.so.60' }];

  it('are linked beside the file that is there, and again without harm', () => {
    const native = join(open, 'native');
    mkdirSync(join(native, 'lib'), { recursive: true });
    writeFileSync(join(native, 'pg-symlinks.json'), JSON.stringify(links));
    expect(linkLibraries(native, join(open, 'other'))).toEqual({});
    expect(linkLibraries(native, join(open, 'other'))).toEqual({});
    expect(readlinkSync(join(native, 'lib', 'libodd.so.60'))).toBe('libodd.so.60.2');
    expect(existsSync(join(open, 'other'))).toBe(false);
  });

  it.runIf(process.platform === 'linux')('are linked elsewhere where the package cannot be written to', () => {
    const native = join(open, 'read-only');
    mkdirSync(native);
    symlinkSync('/sys/kernel', join(native, 'lib')); // where not even root makes a link
    writeFileSync(join(native, 'pg-symlinks.json'), JSON.stringify(links));
    expect(linkLibraries(native, join(open, 'other'))).toEqual({ LD_LIBRARY_PATH: join(open, 'other') });
    expect(readlinkSync(join(open, 'other', 'libodd.so.60'))).toBe(join(native, 'lib', 'libodd.so.60.2'));
  });
});

describe('the socket', () => {
  it('goes into a short folder of the system where its own path would be too long', () => {
    const home = join(open, 'a-name-that-is-long-'.repeat(5));
    mkdirSync(home);
    const folder = placeSocket(home, undefined);
    expect(Buffer.byteLength(join(folder, '.s.PGSQL.5432'))).toBeLessThan(104);
    expect(placeSocket(home, undefined)).toBe(folder);
    expect(lstatSync(folder).mode & 0o777).toBe(0o700);
    rmSync(folder, { recursive: true });
  });
});

describe.runIf(postgres !== undefined && account !== undefined)('started as root', () => {
  if (postgres === undefined || account === undefined) return;
  const request = { account, postgres, systemDirectory: join(open, 'system') };

  it('gives the files to the account, and lets it through the folder above that is ours', () => {
    const within = makePrivate('data');
    const said: string[] = [];
    const directory = join(within, 'orders');
    const { home } = place({ ...request, directory, within, log: (line) => said.push(line) });
    expect(home).toBe(directory);
    expect(statSync(home).uid).toBe(account.uid);
    expect(statSync(within).mode & 0o777).toBe(0o710);
    expect(canUseFolder(account, home)).toBe(true);
    expect(said).toEqual([]);
  });

  it('keeps the orders elsewhere where the account cannot come, says so, and finds them again', () => {
    const directory = join(makePrivate('home'), 'orders');
    const said: string[] = [];
    const first = place({ ...request, directory, log: (line) => said.push(line) });
    expect(first.home.startsWith(request.systemDirectory)).toBe(true);
    expect(canUseFolder(account, first.home)).toBe(true);
    expect(statSync(first.home).mode & 0o777).toBe(0o700);
    expect(said.join()).toMatch(/cannot reach .*home.orders: the orders are kept in .* instead/);
    expect(place({ ...request, directory, log: () => {} }).home).toBe(first.home);
  });

  it('runs a copy of programs the account cannot reach', () => {
    const native = join(makePrivate('packages'), 'native');
    cpSync(postgres.native, native, { recursive: true });
    const said: string[] = [];
    const { bin, env } = place({
      ...request,
      postgres: { ...postgres, native },
      directory: join(open, 'beside'),
      log: (line) => said.push(line),
    });
    expect(bin.startsWith(request.systemDirectory)).toBe(true);
    expect(canRun(account, join(bin, 'postgres'), env)).toBe(true);
    expect(said.join()).toMatch(/PostgreSQL's programs are copied to/);
    expect(readdirSync(request.systemDirectory).some((name) => name.startsWith('copying-'))).toBe(false);
  });

  it('refuses a folder of the system that others can write to', () => {
    const systemDirectory = join(open, 'loose');
    mkdirSync(systemDirectory);
    chmodSync(systemDirectory, 0o777);
    const directory = join(makePrivate('other-home'), 'orders');
    expect(() => place({ ...request, systemDirectory, directory, log: () => {} })).toThrow(/written to by others/);
  });
});
