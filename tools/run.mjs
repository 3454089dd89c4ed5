/**
 * The door behind `npm start`, `npm test` and the other npm scripts. Plain JavaScript for Node 20, no dependency: it runs
 * before anything is installed. It brings pnpm, then pnpm brings everything else, the newer Node included
 * (docs/decisions/0002-toolchain.md), then the command runs on that Node.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { requireChromium } from './chromium.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const toolchain = join(root, '.toolchain');
const [command = '', ...rest] = process.argv.slice(2);
// A script that asks for JSON reads standard output; set-up chatter then goes to standard error.
const isQuiet = rest.includes('--json');

/** Each command is a list of steps, run in order; a step is a program with its arguments. */
const commands = {
  start: () => [turbo(['build', '//#build:storybook']), node('tools/start.ts', rest)],
  dev: () => [turbo(['build', '--filter=@stallkeep/demo']), node('tools/dev.ts', rest)],
  test: () => [
    turbo([
      '//#lint',
      '//#deadcode',
      'typecheck',
      '//#typecheck:root',
      'typegen:check',
      'test',
      '//#test:tools',
      '//#test:stories',
      '//#build:storybook',
    ]),
    // Last and alone: it measures seconds, and two cores are few.
    turbo(['//#test:e2e']),
  ],
  check: () => [turbo(['//#lint', '//#deadcode', 'typecheck', '//#typecheck:root', 'typegen:check'])],
  fix: () => [program('biome', ['check', '--write', '.'])],
  typegen: () => [program('pnpm', ['--filter', '@stallkeep/studio', 'run', 'typegen'])],
  'new:block': () => [node('tools/new-block.ts', rest)],
  import: () => [node('packages/content/src/importers/cli.ts', rest)],
  lake: () => [node('tools/lake.ts', rest)],
  orders: () => [node('tools/orders.ts', rest)],
  bench: () => [turbo(['build', '//#build:storybook']), node('tools/bench.ts', rest)],
  prove: () => [turbo(['build', '//#build:storybook']), node('tools/prove.ts', rest)],
};
const needsChromium = new Set(['test', 'prove']);

const plan = Object.hasOwn(commands, command) ? commands[command] : undefined;
if (plan === undefined) {
  fail(`There is no command "${command}". Commands: ${Object.keys(commands).join(', ')}.`);
}

const dotEnv = join(root, '.env');
if (existsSync(dotEnv)) process.loadEnvFile(dotEnv);
const environment = childEnvironment();
installPnpm();
await run(program('pnpm', ['install', '--frozen-lockfile', '--reporter=append-only']), { quietWhenGood: true });
if (needsChromium.has(command)) environment.STALLKEEP_CHROMIUM = chromiumOrFail();
for (const step of plan()) await run(step, { quietWhenGood: false });

function turbo(tasks) {
  return program('turbo', ['run', ...tasks, '--output-logs=new-only', '--concurrency=2', '--log-order=grouped']);
}

function node(file, args) {
  return program('node', [file, ...args]);
}

function program(name, args) {
  return { name, args };
}

/** The machine's environment without what `npm run` adds (pnpm and npx would read it), with every telemetry switched off. */
function childEnvironment() {
  const kept = Object.entries(process.env).filter(([name]) => !name.toLowerCase().startsWith('npm_'));
  const path = [join(root, 'node_modules', '.bin'), join(toolchain, 'node_modules', '.bin'), process.env.PATH ?? ''];
  return {
    ...Object.fromEntries(kept),
    PATH: path.join(process.platform === 'win32' ? ';' : ':'),
    // The Studio's build sees only variables of this prefix; the ones people set are named once, without it.
    ...(process.env.SANITY_PROJECT_ID
      ? {
          SANITY_STUDIO_PROJECT_ID: process.env.SANITY_PROJECT_ID,
          SANITY_STUDIO_DATASET: process.env.SANITY_DATASET ?? 'production',
        }
      : {}),
    ...(process.env.STALLKEEP_SITE_URL ? { SANITY_STUDIO_STOREFRONT_URL: process.env.STALLKEEP_SITE_URL } : {}),
    ASTRO_TELEMETRY_DISABLED: '1',
    SANITY_TELEMETRY_DISABLED: '1',
    STORYBOOK_DISABLE_TELEMETRY: '1',
    TURBO_TELEMETRY_DISABLED: '1',
    DO_NOT_TRACK: '1',
    NO_UPDATE_NOTIFIER: '1',
  };
}

/** Puts the pinned pnpm into .toolchain/ unless that very version is there. */
function installPnpm() {
  const wanted = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).packageManager.replace('pnpm@', '');
  const manifest = join(toolchain, 'node_modules', 'pnpm', 'package.json');
  if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version === wanted) return;
  process.stderr.write(`Installing pnpm ${wanted} into .toolchain …\n`);
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const done = spawnSync(
    npm,
    ['install', '--prefix', toolchain, '--no-save', '--no-package-lock', '--no-audit', '--no-fund', `pnpm@${wanted}`],
    { cwd: root, env: environment, encoding: 'utf8' },
  );
  if (done.status !== 0)
    fail(`npm could not install pnpm ${wanted}. npm said:\n${done.stdout ?? ''}${done.stderr ?? done.error}`);
}

/** Runs one step; forwards signals so that Ctrl-C and SIGTERM leave nothing running; ends this process on failure. */
function run({ name, args }, { quietWhenGood }) {
  return new Promise((resolve) => {
    const stdout = quietWhenGood ? 'pipe' : isQuiet && name !== 'node' ? 2 : 'inherit';
    const child = spawn(name, args, {
      cwd: root,
      env: environment,
      stdio: ['inherit', stdout, quietWhenGood ? 'pipe' : 'inherit'],
    });
    const said = [];
    child.stdout?.on('data', (chunk) => said.push(chunk));
    child.stderr?.on('data', (chunk) => said.push(chunk));
    const forward = (signal) => child.kill(signal);
    process.on('SIGINT', forward).on('SIGTERM', forward);
    child.on('error', (error) => fail(`Could not run ${name}: ${error.message}`));
    child.on('close', (code, signal) => {
      process.off('SIGINT', forward).off('SIGTERM', forward);
      if (code === 0) return resolve(undefined);
      process.stderr.write(Buffer.concat(said));
      if (signal === null && name !== 'node')
        process.stderr.write(`"${name} ${args.join(' ')}" ended with code ${code}.\n`);
      process.exit(signal === null ? (code ?? 1) : 130);
    });
  });
}

function chromiumOrFail() {
  try {
    return requireChromium();
  } catch (error) {
    return fail(error.message);
  }
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
