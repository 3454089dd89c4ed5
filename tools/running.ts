import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where each part of a running Stallkeep answers. */
export interface StackUrls {
  readonly storefront: string;
  readonly studio: string;
  readonly lake: string;
  readonly storybook: string;
}

interface Running extends StackUrls {
  readonly pid: number;
}

const fileIn = (directory: string): string => join(directory, 'running.json');

/** Tells other commands, such as the importer, where this Stallkeep answers. */
export function writeRunning(directory: string, urls: StackUrls): void {
  mkdirSync(directory, { recursive: true });
  const running: Running = { ...urls, pid: process.pid };
  writeFileSync(fileIn(directory), `${JSON.stringify(running, null, 2)}\n`);
}

export function removeRunning(directory: string): void {
  rmSync(fileIn(directory), { force: true });
}

/** The Stallkeep that runs on this data now, or undefined. A file left behind by a killed process is not one. */
export function findRunning(directory: string): Running | undefined {
  try {
    const running: Running = JSON.parse(readFileSync(fileIn(directory), 'utf8'));
    process.kill(running.pid, 0); // throws when there is no such process
    return running;
  } catch {
    return undefined;
  }
}
