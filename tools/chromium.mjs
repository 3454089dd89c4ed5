/** Finds the browser the tests drive. Plain JavaScript for Node 20: `tools/run.mjs` needs it before TypeScript can run. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const systemPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** What Chromium is started with: no sandbox (containers run as root), no talk with its maker's servers. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The path of a Chromium: STALLKEEP_CHROMIUM, else Playwright's own, else the system's.
 * @returns {string | undefined}
 */
export function findChromium() {
  const named = process.env.STALLKEEP_CHROMIUM;
  if (named !== undefined && named !== '') return existsSync(named) ? named : undefined;
  return [...playwrightPaths(), ...systemPaths].find((path) => existsSync(path));
}

/**
 * Like `findChromium`, but installs Debian's package where that is allowed (root with apt), and otherwise ends with what to do.
 * @returns {string}
 */
export function requireChromium() {
  const found = findChromium() ?? installed();
  if (found !== undefined) return found;
  const named = process.env.STALLKEEP_CHROMIUM;
  throw new Error(
    named
      ? `STALLKEEP_CHROMIUM is "${named}", but there is no such file. Point it at a Chromium or Chrome program.`
      : 'The browser tests need a Chromium and none was found. Install one ("npx playwright install chromium", or ' +
          '"sudo apt-get install chromium", or Google Chrome), or set STALLKEEP_CHROMIUM to its path, and run again.',
  );
}

/** Playwright keeps its browsers in numbered folders; the newest one is last. */
function playwrightPaths() {
  const home = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), '.cache', 'ms-playwright');
  if (!existsSync(home)) return [];
  const folders = readdirSync(home)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)));
  return folders.flatMap((folder) =>
    ['chrome-linux/chrome', 'chrome-linux64/chrome'].map((path) => join(home, folder, path)),
  );
}

function installed() {
  if (process.env.STALLKEEP_CHROMIUM || process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0)
    return undefined;
  process.stderr.write("No Chromium found; installing Debian's package …\n");
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update'], { stdio: 'ignore', env: environment });
  spawnSync('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], {
    stdio: ['ignore', 2, 2],
    env: environment,
  });
  return findChromium();
}
