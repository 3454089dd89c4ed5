import { spawn } from 'node:child_process';
import { root } from './paths.ts';

/** A named program that can be asked for: a measurement or a heavy proof. */
export interface Script {
  readonly file: string;
  /** One line: what it shows. */
  readonly shows: string;
}

/**
 * Runs the script a person named, with the arguments behind the name; without a name, or with an unknown one, lists what there
 * is. Ends this process with the script's code.
 */
export function runNamedScript(command: string, scripts: Readonly<Record<string, Script>>): void {
  const [name, ...args] = process.argv.slice(2);
  const script = name === undefined ? undefined : scripts[name];
  if (script === undefined) {
    const width = Math.max(...Object.keys(scripts).map((each) => each.length));
    const list = Object.entries(scripts).map(([each, { shows }]) => `  ${each.padEnd(width)}  ${shows}`);
    process.stderr.write(
      `${name === undefined ? '' : `There is no "${name}". `}npm run ${command} -- NAME\n${list.join('\n')}\n`,
    );
    process.exitCode = name === undefined ? 0 : 1;
    return;
  }
  const child = spawn('node', [script.file, ...args], { cwd: root, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  child.on('close', (code) => process.exit(code ?? 1));
}
