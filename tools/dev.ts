import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { dataDirectory, root, storefrontDirectory } from './paths.ts';
import { pickPorts } from './ports.ts';
import { startLake } from './stack.ts';

/**
 * `npm run dev`: the lake as it is, and Studio, storefront and Storybook each under their own development server, which reload
 * on every change. Until Ctrl-C.
 */
const host = '127.0.0.1';
const studioSources = join(root, 'studio');
const say = (line: string): void => void process.stderr.write(`${line}\n`);

const [lakePort = 0, studioPort = 0, storefrontPort = 0, storybookPort = 0] = await pickPorts(
  host,
  [
    { name: 'content lake', variable: 'STALLKEEP_LAKE_PORT', usual: 3333 },
    { name: 'Studio', variable: 'STALLKEEP_STUDIO_PORT', usual: 3334 },
    { name: 'storefront', variable: 'STALLKEEP_STOREFRONT_PORT', usual: 4321 },
    { name: 'Storybook', variable: 'STALLKEEP_STORYBOOK_PORT', usual: 6006 },
  ],
  say,
);

const lake = await startLake({
  dataDirectory: dataDirectory(),
  host,
  ports: { lake: lakePort, storefront: storefrontPort, storybook: storybookPort },
  now: Math.floor(Date.now() / 1000),
  say,
  log: (_service, line) => say(`lake: ${line}`),
});

const lakeEnvironment = {
  STALLKEEP_LAKE_URL: lake.service.url,
  STALLKEEP_LAKE_ADMIN_TOKEN: lake.adminToken,
  SANITY_STUDIO_STOREFRONT_URL: `http://${host}:${storefrontPort}`,
  SANITY_STUDIO_STORYBOOK_URL: `http://${host}:${storybookPort}`,
};
const servers = [
  startServer('sanity', ['dev', '--no-load-in-dashboard', '--host', host, '--port', String(studioPort)], studioSources),
  startServer('astro', ['dev', '--host', host, '--port', String(storefrontPort)], storefrontDirectory),
  startServer(
    'storybook',
    [
      'dev',
      '--host',
      host,
      '--port',
      String(storybookPort),
      '--exact-port',
      '--ci',
      '--no-open',
      '--no-version-updates',
    ],
    root,
  ),
];
say(`
  Storefront    http://${host}:${storefrontPort}/
  Studio        http://${host}:${studioPort}/studio/
  Content Lake  ${lake.service.url}
  Storybook     http://${host}:${storybookPort}/

Each reloads on every change to its sources. The lake does not: restart after changing packages/content-lake.
`);

let isStopping = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stopAll(0));
for (const server of servers) server.once('exit', () => void stopAll(1));

/** Starts a program that a package brings, in that package's folder. */
function startServer(program: string, args: readonly string[], directory: string): ChildProcess {
  return spawn(join(directory, 'node_modules/.bin', program), [...args], {
    cwd: directory,
    env: { ...process.env, ...lakeEnvironment },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

async function stopAll(code: number): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  for (const server of servers) server.kill('SIGTERM');
  await lake.service.stop();
  process.exit(code);
}
