import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { createServer } from 'node:net';

export interface PortWish {
  /** What the port is for, as the message names it: "storefront". */
  readonly name: string;
  /** The variable a person may set to choose the port. */
  readonly variable: string;
  readonly usual: number;
}

export class PortTaken extends Error {
  constructor(wish: PortWish, port: number) {
    const holder = findPortHolder(port);
    super(
      `Port ${port}, wanted for the ${wish.name} by ${wish.variable}, is taken${holder === undefined ? '' : ` by ${holder}`}. ` +
        `Stop that program, or set ${wish.variable} to another port, or leave it out to let Stallkeep pick one.`,
    );
    this.name = 'PortTaken';
  }
}

/**
 * Ports on `host` for the wishes, in order. A port a person named is used or refused by `PortTaken`; otherwise the usual
 * one, else the next free one after it, and `say` tells so.
 */
export async function pickPorts(
  host: string,
  wishes: readonly PortWish[],
  say: (line: string) => void,
): Promise<number[]> {
  const picked: number[] = [];
  for (const wish of wishes) picked.push(await pickPort(host, wish, picked, say));
  return picked;
}

async function pickPort(
  host: string,
  wish: PortWish,
  picked: readonly number[],
  say: (line: string) => void,
): Promise<number> {
  const named = process.env[wish.variable];
  if (named !== undefined && named !== '') {
    const port = parsePort(wish, named);
    if (picked.includes(port) || !(await isFree(host, port))) throw new PortTaken(wish, port);
    return port;
  }
  for (let port = wish.usual; port < wish.usual + 100; port += 1) {
    if (picked.includes(port) || !(await isFree(host, port))) continue;
    if (port !== wish.usual) {
      const holder = findPortHolder(wish.usual);
      say(`Port ${wish.usual} is taken${holder === undefined ? '' : ` by ${holder}`}; the ${wish.name} uses ${port}.`);
    }
    return port;
  }
  throw new Error(
    `No free port between ${wish.usual} and ${wish.usual + 99} for the ${wish.name}. Set ${wish.variable}.`,
  );
}

function parsePort(wish: PortWish, text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Error(`${wish.variable} is "${text}", which is not a port. Use a whole number from 1 to 65535.`);
}

function isFree(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}

/** "node (pid 4711)" for the program that listens on a port, or undefined where the system does not say. */
export function findPortHolder(port: number): string | undefined {
  return process.platform === 'linux' ? findLinuxHolder(port) : findHolderByLsof(port);
}

function findLinuxHolder(port: number): string | undefined {
  const inodes = new Set(['/proc/net/tcp', '/proc/net/tcp6'].flatMap((table) => listeningInodes(table, port)));
  if (inodes.size === 0) return undefined;
  for (const pid of readNames('/proc').filter((name) => /^\d+$/.test(name))) {
    const holds = readNames(`/proc/${pid}/fd`).some((fd) => {
      const inode = /^socket:\[(\d+)\]$/.exec(readLink(`/proc/${pid}/fd/${fd}`))?.[1];
      return inode !== undefined && inodes.has(inode);
    });
    if (holds) return `${readText(`/proc/${pid}/comm`).trim()} (pid ${pid})`;
  }
  return undefined;
}

/** Inodes of sockets in state LISTEN (0A) on the port, from a /proc/net table. */
function listeningInodes(table: string, port: number): string[] {
  const wanted = port.toString(16).toUpperCase().padStart(4, '0');
  return readText(table)
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split(/\s+/))
    .filter((cells) => cells[1]?.endsWith(`:${wanted}`) === true && cells[3] === '0A')
    .flatMap((cells) => (cells[9] === undefined ? [] : [cells[9]]));
}

function findHolderByLsof(port: number): string | undefined {
  try {
    const said = execFileSync('lsof', ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-Fpc'], { encoding: 'utf8' });
    const pid = /^p(\d+)/m.exec(said)?.[1];
    return pid === undefined ? undefined : `${/^c(.+)/m.exec(said)?.[1] ?? 'a program'} (pid ${pid})`;
  } catch {
    return undefined; // no lsof, or nothing found: the message then names the port alone
  }
}

// Processes end and others' files are closed to us while we look: an unreadable entry only means "not this one".
function readNames(path: string): string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}
function readLink(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
}
function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
