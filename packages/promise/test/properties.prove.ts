import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import * as fc from 'fast-check';
import { laws, sample } from '../src/laws.fixtures.ts';

/**
 * Tries every law of the engine on a million generated cases: `npm run prove -- properties [--runs 1000000] [--seed N]`, on
 * every core but one at least. A case that breaks a law is shrunk and shown with its seed, and ends the proof.
 */
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '20261123' },
    shard: { type: 'string' },
    of: { type: 'string', default: String(Math.max(1, availableParallelism())) },
  },
});
/** Cases tried between two lines of progress. */
const BATCH = 5000;
const runs = Number(values.runs);
const shards = Number(values.of);

if (values.shard === undefined) await runShards();
else tryShard(Number(values.shard));

async function runShards(): Promise<void> {
  const startedAt = performance.now();
  const tried = new Array<number>(shards).fill(0);
  const results = Array.from({ length: shards }, (_, shard) => {
    const child = fork(import.meta.filename, [...process.argv.slice(2), '--shard', String(shard)]);
    child.on('message', (count) => {
      tried[shard] = Number(count);
      const total = tried.reduce((sum, one) => sum + one, 0);
      if (total % (BATCH * 4) === 0) process.stderr.write(`${total} of ${runs} cases\n`);
    });
    return new Promise<number>((resolve) => child.on('close', (code) => resolve(code ?? 1)));
  });
  const codes = await Promise.all(results);
  const cases = tried.reduce((sum, one) => sum + one, 0);
  const broken = codes.filter((code) => code !== 0).length;
  const seconds = Math.round((performance.now() - startedAt) / 1000);
  process.stdout.write(`${JSON.stringify({ cases, laws: laws.length, broken, seconds, seed: Number(values.seed) })}\n`);
  process.exitCode = broken === 0 && cases === runs ? 0 : 1;
}

function tryShard(shard: number): void {
  const own = Math.floor(runs / shards) + (shard < runs % shards ? 1 : 0);
  let tried = 0;
  for (let batch = 0; tried < own; batch += 1) {
    const numRuns = Math.min(BATCH, own - tried);
    // Each batch of each shard has a seed of its own, so that none repeats another's cases.
    const seed = Number(values.seed) + batch * shards + shard;
    fc.assert(
      fc.property(sample, (one) => {
        for (const { title, findFault } of laws) {
          const fault = findFault(one);
          if (fault !== undefined) throw new Error(`${title}: ${fault}`);
        }
      }),
      { numRuns, seed },
    );
    tried += numRuns;
    process.send?.(tried);
  }
}
