import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './paths.ts';
import { type Service, startService } from './services.ts';
import { startStack } from './stack.ts';

/**
 * What a page in the storefront's memory costs to send, beside a bare Node server that sends the very same bytes and does nothing
 * else: processor time of the server's process for each answer. Both are asked in turns by the same client in the same run; on two
 * cores the client, not the server, limits the rate, so the rate would compare nothing. Linux only (/proc).
 */
const connections = 32;
const secondsPerTurn = 3;
const turns = 5;

const dataDirectory = mkdtempSync(join(tmpdir(), 'stallkeep-bench-'));
const stack = await startStack({
  dataDirectory,
  host: '127.0.0.1',
  ports: { lake: 0, storefront: 0, storybook: 0 },
  now: Math.floor(Date.now() / 1000),
  say: () => {},
  log: () => {},
});
let bare: Service | undefined;
try {
  const sitemap = await (await fetch(new URL('sitemap.xml', stack.urls.storefront))).text();
  const page = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)]
    .map(([, address]) => String(address))
    .find((each) => new URL(each).pathname.split('/').length === 3);
  if (page === undefined) throw new Error('The sitemap of the demo lists no product page.');
  bare = await startBareServer(page);

  const storefront = stack.services.find((service) => service.name === 'storefront');
  if (storefront === undefined) throw new Error('The stack runs no storefront.');
  const costs: { storefront: number[]; bare: number[] } = { storefront: [], bare: [] };
  await measureCost(storefront, page); // both warm
  await measureCost(bare, bare.url);
  for (let turn = 0; turn < turns; turn += 1) {
    costs.storefront.push(await measureCost(storefront, page));
    costs.bare.push(await measureCost(bare, bare.url));
  }
  const [ours, reference] = [median(costs.storefront), median(costs.bare)];
  console.log(`${new URL(page).pathname}, ${connections} connections, median of ${turns} turns of ${secondsPerTurn} s`);
  console.log(`storefront, page in memory: ${ours.toFixed(0)} µs of processor an answer`);
  console.log(`bare Node, the same bytes:  ${reference.toFixed(0)} µs of processor an answer`);
  console.log(`ratio: ${(ours / reference).toFixed(2)}`);
} finally {
  await bare?.stop();
  await stack.stop();
  rmSync(dataDirectory, { recursive: true, force: true });
}

/** A server in a process of its own that knows one answer: the page as the storefront sends it. */
async function startBareServer(page: string): Promise<Service> {
  const answer = await fetch(page, { headers: { 'accept-encoding': 'identity' } });
  const script = `
    const body = Buffer.from(${JSON.stringify(await answer.text())});
    const headers = ${JSON.stringify(Object.fromEntries([...answer.headers].filter(([name]) => !/^(connection|keep-alive|date|transfer-encoding)$/.test(name))))};
    const server = require('node:http').createServer((request, response) => response.writeHead(200, headers).end(body));
    server.listen(0, '127.0.0.1', () => console.log(JSON.stringify({ ready: true, url: 'http://127.0.0.1:' + server.address().port + '/' })));
  `;
  return startService({ name: 'bare server', program: 'node', args: ['-e', script], cwd: root, env: {} }, () => {});
}

/** Microseconds of processor time, user and system, that the service spends on one answer. */
async function measureCost(service: Service, address: string): Promise<number> {
  const before = readProcessorSeconds(service);
  const answers = await countAnswers(address);
  return ((readProcessorSeconds(service) - before) / answers) * 1e6;
}

/** Processor seconds a process has used: fields 14 and 15 of /proc/PID/stat, in hundredths (proc(5)). */
function readProcessorSeconds({ pid }: Service): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

/** Answers got in `secondsPerTurn`, each connection asking again as soon as it is answered. */
async function countAnswers(address: string): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const end = performance.now() + secondsPerTurn * 1000;
  let answers = 0;
  const ask = (): Promise<void> =>
    new Promise((resolve, reject) => {
      get(address, { agent, headers: { 'accept-encoding': 'identity' } }, (response) => {
        if (response.statusCode !== 200) reject(new Error(`${address} answered ${response.statusCode}`));
        response.resume().once('end', resolve);
      }).once('error', reject);
    });
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < end) {
        await ask();
        answers += 1;
      }
    }),
  );
  agent.destroy();
  return answers;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
