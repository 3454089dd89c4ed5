import { parseArgs } from 'node:util';
import { startLake } from './index.ts';

const { values } = parseArgs({
  options: {
    'data-dir': { type: 'string' },
    host: { type: 'string' },
    port: { type: 'string' },
    'project-id': { type: 'string' },
    dataset: { type: 'string' },
    studio: { type: 'string' },
    'studio-json': { type: 'string', multiple: true },
    'studio-calls': { type: 'string', multiple: true },
    'public-url': { type: 'string' },
    'allowed-origin': { type: 'string', multiple: true },
    'allowed-host': { type: 'string', multiple: true },
    'exit-with-parent': { type: 'boolean' },
  },
});

type OptionName = Exclude<
  keyof typeof values,
  'exit-with-parent' | 'allowed-origin' | 'allowed-host' | 'studio-json' | 'studio-calls'
>;

/** An option, or the variable of the same name: `--data-dir` is `STALLKEEP_LAKE_DATA_DIR`. */
function readOption(name: OptionName): string | undefined {
  const given = values[name] ?? process.env[`STALLKEEP_LAKE_${name.toUpperCase().replaceAll('-', '_')}`];
  return given === '' ? undefined : given;
}

function readList(given: readonly string[] | undefined, variable: string): readonly string[] {
  return given ?? (process.env[variable] ?? '').split(',').filter((item) => item !== '');
}

function exit(message: string): never {
  console.error(message);
  process.exit(1);
}

function readPort(): number {
  const port = Number(readOption('port') ?? 0);
  return Number.isInteger(port) && port >= 0 && port < 65536
    ? port
    : exit(`--port is a number from 0 to 65535, not ${readOption('port')}`);
}

/** `NAME=JSON` options as the files they stand for. */
function readFiles(given: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    given.map((option): [string, unknown] => {
      const [, name, json] = /^([\w.-]+)=(.*)$/s.exec(option) ?? [];
      if (name === undefined || json === undefined) return exit(`--studio-json is NAME=JSON, not ${option}`);
      try {
        return [name, JSON.parse(json)];
      } catch (error) {
        return exit(`--studio-json ${name}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }),
  );
}

/** Origins the Studio may call. */
function readCalls(given: readonly string[]): readonly string[] {
  return given.map((text) => {
    const url = URL.parse(text);
    const isWeb = url !== null && /^https?:$/.test(url.protocol);
    return isWeb ? url.origin : exit(`--studio-calls is an address such as http://127.0.0.1:4321, not ${text}`);
  });
}

const dataDir =
  readOption('data-dir') ?? exit('Say where the content is kept: --data-dir DIR, or STALLKEEP_LAKE_DATA_DIR.');
const studio = readOption('studio');
if (studio === undefined && values['studio-json'] !== undefined)
  exit('--studio-json needs --studio: it is a file beside it.');
const host = readOption('host');
const projectId = readOption('project-id');
const dataset = readOption('dataset');
const publicUrl = readOption('public-url');

try {
  const lake = await startLake({
    dataDir,
    port: readPort(),
    allowedOrigins: readList(values['allowed-origin'], 'STALLKEEP_LAKE_ALLOWED_ORIGINS'),
    allowedHosts: readList(values['allowed-host'], 'STALLKEEP_LAKE_ALLOWED_HOSTS'),
    mounts:
      studio === undefined
        ? []
        : [
            {
              path: '/studio',
              dir: studio,
              files: readFiles(values['studio-json'] ?? []),
              calls: readCalls(readList(values['studio-calls'], 'STALLKEEP_LAKE_STUDIO_CALLS')),
            },
          ],
    ...(host === undefined ? {} : { host }),
    ...(projectId === undefined ? {} : { projectId }),
    ...(dataset === undefined ? {} : { dataset }),
    ...(publicUrl === undefined ? {} : { publicUrl }),
  });

  const stop = () => {
    lake.close().then(
      () => process.exit(0),
      (error: unknown) => exit(String(error)),
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  if (values['exit-with-parent']) {
    // The parent holds the other end of stdin; it closes however the parent ends.
    process.stdin.resume();
    process.stdin.once('end', stop);
    process.stdin.once('error', stop);
  }
  const { url, port } = lake;
  console.log(JSON.stringify({ ready: true, url, port, pid: process.pid }));
} catch (error) {
  exit(error instanceof Error ? error.message : String(error));
}
