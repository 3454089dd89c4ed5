/**
 * `node scripts/typegen.ts` writes packages/content/src/sanity.types.ts; with `--check` it only says whether the
 * committed file is current, and exits with 1 when it is not.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { COMMITTED_TYPES, generateTypes } from './generateTypes.ts';

const shown = relative(process.cwd(), COMMITTED_TYPES);

async function checkTypes(): Promise<number> {
  const directory = mkdtempSync(join(tmpdir(), 'stallkeep-typegen-'));
  try {
    const file = join(directory, 'sanity.types.ts');
    await generateTypes(file);
    if (readFileSync(file, 'utf8') === readFileSync(COMMITTED_TYPES, 'utf8')) {
      console.log(`${shown} is current.`);
      return 0;
    }
  } finally {
    rmSync(directory, { recursive: true });
  }
  console.error(`${shown} is not what the schema and the queries say. Run \`npm run typegen\` and commit the file.`);
  return 1;
}

if (process.argv.includes('--check')) {
  process.exitCode = await checkTypes();
} else {
  await generateTypes(COMMITTED_TYPES);
  console.log(`Wrote ${shown}.`);
}
