import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Result } from '@stallkeep/promise';
import { z } from 'zod';
import type { ContentEnv } from '../env.ts';
import { EMBEDDED_DATASET } from '../env.ts';

/** Where an import writes: the content, and the token that may. */
export interface ImportTarget {
  readonly env: ContentEnv;
  /** How the report and the errors call it. */
  readonly name: string;
}

const runningShape = z.object({ lake: z.url() });

/** Writes may wait longer than pages: the lake renders images meanwhile. */
const WRITE_TIMEOUT_MS = 60_000;

/**
 * Finds where to write: flags first, then the hosted project of SANITY_PROJECT_ID, then the lake of STALLKEEP_LAKE_URL,
 * then the Stallkeep that runs from this directory, by the files it keeps in `.stallkeep`.
 */
export async function findImportTarget(
  flags: { readonly lakeUrl?: string | undefined; readonly token?: string | undefined },
  variables: Readonly<Record<string, string | undefined>>,
  directory: string,
): Promise<Result<ImportTarget>> {
  const projectId = variables['SANITY_PROJECT_ID'];
  if (flags.lakeUrl === undefined && projectId) {
    const token = flags.token ?? variables['SANITY_API_TOKEN'];
    if (!token) return refuse('SANITY_API_TOKEN', 'must be a token that may write', 'nothing');
    const dataset = variables['SANITY_DATASET'] || EMBEDDED_DATASET;
    return {
      ok: true,
      value: {
        name: `${projectId}/${dataset}`,
        env: { kind: 'hosted', projectId, dataset, token, timeoutMs: WRITE_TIMEOUT_MS },
      },
    };
  }
  const running = await readJson(join(directory, 'running.json'), runningShape);
  const lakeUrl = flags.lakeUrl ?? (variables['STALLKEEP_LAKE_URL'] || running?.lake);
  if (lakeUrl === undefined) {
    return refuse(
      'lake',
      'must be known: run npm start first, or give --lake-url, or set STALLKEEP_LAKE_URL',
      'nothing',
    );
  }
  const kept = await readIfThere(join(directory, 'lake', 'admin.token'));
  const token = flags.token ?? (variables['STALLKEEP_LAKE_ADMIN_TOKEN'] || kept?.trim());
  if (token === undefined || token === '')
    return refuse('token', 'must be given by --token or STALLKEEP_LAKE_ADMIN_TOKEN', 'nothing');
  return { ok: true, value: { name: lakeUrl, env: { kind: 'embedded', lakeUrl, token, timeoutMs: WRITE_TIMEOUT_MS } } };
}

/** Undefined where the file is not there; a file that is there and wrong throws, with its name. */
async function readJson<S extends z.ZodType>(path: string, shape: S): Promise<z.output<S> | undefined> {
  const text = await readIfThere(path);
  if (text === undefined) return undefined;
  const parsed = shape.safeParse(JSON.parse(text));
  if (!parsed.success) throw new Error(`${path} is not what Stallkeep writes there: ${parsed.error.message}`);
  return parsed.data;
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function refuse(
  path: string,
  rule: string,
  got: string,
): { ok: false; issues: [{ path: string; rule: string; got: string }] } {
  return { ok: false, issues: [{ path, rule, got }] };
}
