import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export interface ServiceCommand {
  readonly name: string;
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** A child process that has said it is ready. */
export interface Service {
  readonly name: string;
  readonly pid: number | undefined;
  readonly url: string;
  /** Resolves with how the process ended, whoever ended it. */
  readonly ended: Promise<string>;
  stop(): Promise<void>;
}

/**
 * Starts a process and waits for its ready line, one line of JSON `{"ready":true,"url":…}` on standard output. What it says
 * on standard error goes to `log`, a line at a time. Throws, with its last lines, when the process ends before it is ready.
 */
export function startService(command: ServiceCommand, log: (line: string) => void): Promise<Service> {
  const child = spawn(command.program, [...command.args], {
    cwd: command.cwd,
    env: { ...process.env, ...command.env },
    // The pipe on standard input is the parent's pulse: when it closes the child ends by itself (--exit-with-parent).
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const lastLines: string[] = [];
  const remember = (line: string): void => {
    lastLines.push(line);
    if (lastLines.length > 20) lastLines.shift();
    log(line);
  };
  createInterface({ input: child.stderr }).on('line', remember);

  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code, signal) => resolve(signal === null ? `code ${code}` : `signal ${signal}`));
  });

  return new Promise((resolve, reject) => {
    ended.then((how) => reject(new Error(`The ${command.name} ended with ${how}.\n${lastLines.join('\n')}`)));
    createInterface({ input: child.stdout }).on('line', (line) => {
      const url = findReadyUrl(line);
      if (url === undefined) remember(line);
      else resolve({ name: command.name, pid: child.pid, url, ended, stop: () => stopChild(child, ended) });
    });
  });
}

function findReadyUrl(line: string): string | undefined {
  if (!line.startsWith('{')) return undefined;
  try {
    const said: unknown = JSON.parse(line);
    if (typeof said !== 'object' || said === null || !('ready' in said) || !('url' in said)) return undefined;
    return said.ready === true && typeof said.url === 'string' ? said.url : undefined;
  } catch {
    return undefined; // an ordinary line that happens to start with a brace
  }
}

/** Asks politely, waits ten seconds, then insists. */
async function stopChild(child: ChildProcess, ended: Promise<string>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  const insist = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await ended;
  clearTimeout(insist);
}
