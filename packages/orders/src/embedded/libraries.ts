import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';

interface Link {
  /** The file that is there, from the package's folder: "native/lib/libicui18n.so.60.2". */
  readonly source: string;
  /** The name the program asks for: "native/lib/libicui18n.so.60". */
  readonly target: string;
}

/**
 * npm packages hold no symbolic links, so libraries lie there under one of their names only, and an install script would make the
 * rest. Where scripts are blocked it does not, and PostgreSQL ends with "libicui18n.so.60: cannot open": so we make the links.
 *
 * Resolves with what the program's environment needs besides: nothing, or, where the package's folder cannot be written to, the
 * folder the links were made in instead.
 */
export function linkLibraries(native: string, otherFolder: string): Readonly<Record<string, string>> {
  const links: readonly Link[] = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8'));
  try {
    for (const { source, target } of links) {
      link(basename(source), join(native, 'lib', basename(target)));
    }
    return {};
  } catch (error) {
    if (!isRefusal(error)) throw error;
  }
  mkdirSync(otherFolder, { recursive: true, mode: 0o755 });
  for (const { source, target } of links) {
    link(join(native, 'lib', basename(source)), join(otherFolder, basename(target)));
  }
  return { [process.platform === 'darwin' ? 'DYLD_LIBRARY_PATH' : 'LD_LIBRARY_PATH']: otherFolder };
}

function link(to: string, at: string): void {
  try {
    symlinkSync(to, at);
  } catch (error) {
    // Made by an earlier start, or by another one at this moment.
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}

function isRefusal(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ['EACCES', 'EPERM', 'EROFS'].includes(String(error.code));
}
