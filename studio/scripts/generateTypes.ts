import { fileURLToPath } from 'node:url';
import { runTypegenGenerate } from '@sanity/codegen';
import { extractSchema } from '@sanity/schema/_internal';
import { createSchema } from 'sanity';
import { runnerImport } from 'vite';

const studio = fileURLToPath(new URL('..', import.meta.url));

/** Where the types live that the content package reads with. */
export const COMMITTED_TYPES = fileURLToPath(new URL('../../packages/content/src/sanity.types.ts', import.meta.url));

/** Relative to studio/. Files are read in sorted order, so the same sources always give the same text. */
const QUERY_FILES = ['../packages/content/src/**/*.ts', '../packages/blocks/src/**/*.query.ts'];

/**
 * Writes types of every document and every query to `outputFile`. Works offline and without a
 * login: the schema is compiled here, not asked from a project. Throws when a query does not parse or name-clashes.
 */
export async function generateTypes(outputFile: string): Promise<void> {
  // The schema's inputs are TSX, which Node cannot load by itself; Vite is what builds them for the Studio too.
  const { module } = await runnerImport<typeof import('../schema/index.ts')>(`${studio}schema/index.ts`, {
    root: studio,
    configFile: false,
    logLevel: 'error',
  });
  const schema = createSchema({ name: 'stallkeep', types: [...module.schemaTypes] });
  const extractedSchema = extractSchema(schema, { enforceRequiredFields: false });
  const problems: string[] = [];
  const result = await runTypegenGenerate({
    workDir: studio,
    extractedSchema,
    config: { path: QUERY_FILES, generates: outputFile, overloadClientMethods: false, formatGeneratedCode: 'prettier' },
    onProgress: (event) => {
      if (event.type === 'moduleEvaluated') problems.push(...event.errors);
      if (event.type === 'formatFailed') problems.push(`${event.formatterName}: ${event.message}`);
    },
  });
  if (problems.length > 0) throw new Error(`Types could not be generated:\n${problems.join('\n')}`);
  if (result.queriesCount === 0) throw new Error(`No query found in ${QUERY_FILES.join(', ')}.`);
}
