import { dataDirectory } from './paths.ts';
import { pickPorts } from './ports.ts';
import { findRunning, removeRunning, writeRunning } from './running.ts';
import { isHosted, type Stack, startStack } from './stack.ts';

/** `npm start`: the whole system on embedded defaults, until Ctrl-C. `--json` prints one line of URLs for scripts. */
const isJson = process.argv.includes('--json');
const isVerbose = process.argv.includes('--verbose');
const say = (line: string): void => void process.stderr.write(`${line}\n`);
const host = '127.0.0.1';
const directory = dataDirectory();

const running = findRunning(directory);
if (running !== undefined) {
  say(
    `Stallkeep already runs on this data (process ${running.pid}): ${running.storefront} and ${running.studio}. ` +
      'Stop it first, or set STALLKEEP_DATA_DIR to run a second one on other data.',
  );
  process.exit(1);
}

let stack: Stack;
try {
  const [lake = 0, storefront = 0, storybook = 0] = await pickPorts(
    host,
    [
      { name: 'content lake', variable: 'STALLKEEP_LAKE_PORT', usual: 3333 },
      { name: 'storefront', variable: 'STALLKEEP_STOREFRONT_PORT', usual: 4321 },
      { name: 'Storybook', variable: 'STALLKEEP_STORYBOOK_PORT', usual: 6006 },
    ],
    say,
  );
  stack = await startStack({
    dataDirectory: directory,
    host,
    ports: { lake, storefront, storybook },
    now: Math.floor(Date.now() / 1000),
    say,
    log: (service, line) => {
      // A service's own lines are for when something is wrong; warnings and errors always show.
      if (isVerbose || /"level":"(warn|error)"|error/i.test(line)) say(`${service}: ${line}`);
    },
  });
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exit(1);
}

writeRunning(directory, stack.urls);
let isStopping = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stopAll(0));
for (const service of stack.services) {
  service.ended.then((how) => {
    if (isStopping) return;
    say(`The ${service.name} ended with ${how}; stopping the rest. "npm start -- --verbose" shows what it says.`);
    void stopAll(1);
  });
}

if (isJson) process.stdout.write(`${JSON.stringify(stack.urls)}\n`);
else process.stdout.write(table());

async function stopAll(code: number): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  await stack.stop();
  removeRunning(directory);
  process.exit(code);
}

function table(): string {
  const rows = [
    ['Storefront', stack.urls.storefront, 'what buyers see'],
    ['Studio', stack.urls.studio, 'where sellers work'],
    ['Content Lake', stack.urls.lake, isHosted() ? "Sanity's API, hosted" : "Sanity's API, on this machine"],
    ['Storybook', stack.urls.storybook, 'the blocks, for designers'],
  ] as const;
  const nameWidth = Math.max(...rows.map(([name]) => name.length));
  const urlWidth = Math.max(...rows.map(([, url]) => url.length));
  const lines = rows.map(([name, url, what]) => `  ${name.padEnd(nameWidth)}  ${url.padEnd(urlWidth)}  ${what}`);
  return `\nStallkeep is ready.\n\n${lines.join('\n')}\n\nCtrl-C stops everything.\n`;
}
