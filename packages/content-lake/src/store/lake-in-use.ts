import { readFileSync } from 'node:fs';

/** Raised when another process has the data directory open. */
export class LakeInUseError extends Error {
  readonly dataDir: string;
  readonly pid: number | undefined;

  constructor(dataDir: string, pid: number | undefined) {
    const holder = pid === undefined ? 'another process' : `process ${pid}`;
    super(
      `The content lake in ${dataDir} is in use by ${holder}. A lake has one writer: stop that process, or give this one another data directory.`,
    );
    this.name = 'LakeInUseError';
    this.dataDir = dataDir;
    this.pid = pid;
  }
}

/** The process that says it has the directory open. */
export function findHolder(file: string): number | undefined {
  try {
    const pid = Number(readFileSync(file, 'utf8').trim());
    return Number.isInteger(pid) && pid > 0 ? pid : undefined;
  } catch {
    // The holder may be between taking the lock and writing its name: the refusal stands without it.
    return undefined;
  }
}
