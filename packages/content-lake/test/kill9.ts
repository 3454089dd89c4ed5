import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { SanityClient } from '@sanity/client';
import { connectTo } from '../src/client-suite/test-lake.ts';

const BIN = fileURLToPath(new URL('../src/bin.ts', import.meta.url));
const TOKEN = 'kill9-administrator-token';

export interface LakeProcess {
  readonly child: ChildProcess;
  readonly url: string;
  readonly client: SanityClient;
  readonly exited: Promise<number | null>;
}

/** Starts a lake in a process of its own and waits until it says that it is ready. */
export async function spawnLake(dataDir: string, args: readonly string[] = []): Promise<LakeProcess> {
  const child = spawn(process.execPath, [BIN, '--data-dir', dataDir, ...args], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, STALLKEEP_LAKE_ADMIN_TOKEN: TOKEN },
  });
  const exited = new Promise<number | null>((resolve) => {
    child.once('exit', (code) => resolve(code));
  });
  let said = '';
  child.stderr.on('data', (data) => {
    said += String(data);
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const { url }: { readonly url: string } = JSON.parse(line);
    const client = connectTo(url, { token: TOKEN, maxRetries: 0 });
    return { child, url, client, exited };
  }
  throw new Error(`The lake ended with ${await exited} before it was ready: ${said.trim()}`);
}

export interface Kill9Report {
  /** Mutations the lake said are written. */
  readonly acknowledged: number;
  /** Of those, how many were not there after a restart, or not with the revision that was promised. */
  readonly lost: number;
  /** Documents of a transaction of two of which only one was there. */
  readonly torn: number;
  /** Mutations under way when the process was killed, so that nothing was promised. */
  readonly unanswered: number;
  readonly kills: number;
}

/**
 * Writes with several writers while the lake is killed with SIGKILL, `kills` times in all, and compares what it
 * acknowledged with what is there when it is back. Every transaction writes two documents.
 */
export async function measureKill9(
  dataDir: string,
  options: { readonly mutations: number; readonly kills: number; readonly writers: number },
): Promise<Kill9Report> {
  const promised = new Map<string, string>();
  let started = 0;
  let unanswered = 0;
  let kills = 0;
  const perLife = Math.ceil(options.mutations / options.kills);

  while (promised.size * 2 < options.mutations) {
    const life = await spawnLake(dataDir);
    const goal = Math.min(options.mutations, (kills + 1) * perLife) / 2;
    const write = async () => {
      for (;;) {
        const id = `doc-${++started}`;
        try {
          const { transactionId } = await life.client
            .transaction()
            .create({ _id: id, _type: 'row', text: 'x'.repeat(500) })
            .create({ _id: `${id}-twin`, _type: 'row' })
            .commit();
          promised.set(id, transactionId);
        } catch {
          // Killed while it was asked: nothing was promised for this one.
          unanswered++;
          return;
        }
        if (promised.size >= goal) life.child.kill('SIGKILL');
      }
    };
    await Promise.all(Array.from({ length: options.writers }, write));
    await life.exited;
    kills++;
  }

  const survivor = await spawnLake(dataDir);
  const found = new Map(
    (await survivor.client.fetch<{ id: string; rev: string }[]>('*[_type == "row"]{"id": _id, "rev": _rev}')).map(
      ({ id, rev }) => [id, rev],
    ),
  );
  survivor.child.kill('SIGTERM');
  await survivor.exited;
  let lost = 0;
  let torn = 0;
  for (const [id, revision] of promised) {
    for (const each of [id, `${id}-twin`]) if (found.get(each) !== revision) lost++;
  }
  for (let i = 1; i <= started; i++) {
    if (found.has(`doc-${i}`) !== found.has(`doc-${i}-twin`)) torn++;
  }
  return { acknowledged: promised.size * 2, lost, torn, unanswered, kills };
}
