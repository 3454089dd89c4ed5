import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@sanity/client';
import { evaluate, evaluateSync, parse } from 'groq-js';
import { startLake } from '../src/index.ts';
import { createBenchDataset } from './dataset.ts';
import { BENCH_QUERIES, type BenchQuery } from './pages.ts';

/**
 * Medians in milliseconds over ten thousand documents of the storefront's own queries and the Studio's list: the lake over
 * HTTP, answer included, beside groq-js alone in the same process on the same documents, its answer written as JSON too.
 * `node bench/queries.ts`, with `--runs 50` for more runs of each.
 */
const runsOption = process.argv.indexOf('--runs');
const RUNS = runsOption < 0 ? 30 : Number(process.argv[runsOption + 1]);

async function measureMedian(run: (n: number) => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let n = 0; n < RUNS; n++) {
    const startedAt = performance.now();
    await run(n);
    times.push(performance.now() - startedAt);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? 0;
}

const dataDir = mkdtempSync(join(tmpdir(), 'content-lake-bench-'));
const lake = await startLake({ dataDir, allowedOrigins: [] });
const client = createClient({
  projectId: 'lake',
  dataset: 'production',
  apiHost: lake.url,
  useProjectHostname: false,
  useCdn: false,
  apiVersion: '2025-02-19',
  token: lake.tokens.admin,
});

const documents = createBenchDataset();
const importedAt = performance.now();
for (let at = 0; at < documents.length; at += 1000) {
  const mutations = documents.slice(at, at + 1000).map((document) => ({ createOrReplace: document }));
  await client.mutate(mutations, { returnDocuments: false, visibility: 'async' });
}
const importSeconds = ((performance.now() - importedAt) / 1000).toFixed(1);
const dataset = await client.fetch<{ _id: string }[]>('*', {}, { perspective: 'raw' });
const byId = new Map(dataset.map((document) => [document._id, document]));

/** The lake's answer to a query must be groq-js' own, or the comparison is of nothing. */
async function checkSame({ query, alone = query, params, perspective }: BenchQuery): Promise<void> {
  const expected = await (await evaluate(parse(alone, { params: params(1) }), { dataset, params: params(1) })).get();
  const got = await client.fetch(query, params(1), { perspective });
  if (JSON.stringify(got) !== JSON.stringify(expected))
    throw new Error(`The lake answers otherwise than groq-js: ${query}`);
  if (got === null || (Array.isArray(got) && got.length === 0)) throw new Error(`Nothing is found by: ${query}`);
}

const rows: object[] = [];
for (const bench of BENCH_QUERIES) {
  const { query, alone = query, params, perspective } = bench;
  await checkSame(bench);
  // An unused parameter makes every query another one: what is timed is evaluation, not memory of the last answer.
  let unique = 0;
  const lakeMs = await measureMedian((n) => client.fetch(query, { ...params(n), unique: unique++ }, { perspective }));
  const againMs = await measureMedian(() => client.fetch(query, params(1), { perspective }));
  const asyncMs = await measureMedian(async (n) =>
    JSON.stringify(await (await evaluate(parse(alone, { params: params(n) }), { dataset, params: params(n) })).get()),
  );
  const syncMs = await measureMedian(async (n) =>
    JSON.stringify(
      evaluateSync(parse(alone, { params: params(n) }), {
        dataset,
        params: params(n),
        dereference: ({ _ref }) => byId.get(_ref),
      }).data,
    ),
  );
  rows.push({
    query: bench.name,
    'lake over HTTP': lakeMs.toFixed(2),
    'asked again': againMs.toFixed(2),
    'groq-js evaluate': asyncMs.toFixed(1),
    'groq-js evaluateSync': syncMs.toFixed(1),
    'evaluate / lake': (asyncMs / lakeMs).toFixed(1),
  });
}
console.log(`${documents.length} documents, written in ${importSeconds} s; p50 of ${RUNS} runs, milliseconds`);
console.table(rows);
await lake.close();
rmSync(dataDir, { recursive: true, force: true });
