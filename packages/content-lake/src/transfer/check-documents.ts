import { realpath } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import type { SanityClient } from '@sanity/client';
import { listReferences } from '../documents/document.ts';
import type { ImportedDocument } from './read-documents.ts';
import type { ImportIssue } from './types.ts';

const IDS_PER_QUERY = 500;

interface FoundAsset {
  /** Where in the document. */
  readonly path: string;
  readonly value: unknown;
}

/** Every `_sanityAsset` of a value: where a picture or file is to be put once it is uploaded. */
function listAssets(value: unknown, path = ''): readonly FoundAsset[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    if (key === '_sanityAsset') return [{ path, value: item }];
    return listAssets(item, Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`);
  });
}

async function findRealPath(path: string): Promise<string | undefined> {
  try {
    return await realpath(path);
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && (cause.code === 'ENOENT' || cause.code === 'ENOTDIR'))
      return undefined;
    throw cause;
  }
}

/** Why an asset cannot be uploaded, or undefined when it can. */
async function findAssetFault(value: unknown, directory: string): Promise<string | undefined> {
  const match = typeof value === 'string' ? /^(?:image|file)@([a-z]+):\/\/(.*)$/.exec(value) : null;
  const [, scheme, rest = ''] = match ?? [];
  if (scheme === 'http' || scheme === 'https') return undefined;
  // An absolute path, or one that leaves the archive, would upload this machine's own files to a public address.
  if (scheme !== 'file' || !rest.startsWith('./')) return 'is image@ or file@ with an https:// or file://./ address';
  let relative: string;
  try {
    relative = decodeURIComponent(rest);
  } catch {
    return 'is an address without a broken % sequence';
  }
  const real = await findRealPath(resolve(directory, relative));
  if (real === undefined) return 'names a file of the archive';
  const root = await realpath(directory);
  return real.startsWith(root + sep) ? undefined : 'stays within the archive';
}

export async function checkAssets(
  documents: readonly ImportedDocument[],
  directory: string,
): Promise<readonly ImportIssue[]> {
  const issues: ImportIssue[] = [];
  for (const { line, document } of documents) {
    for (const { path, value } of listAssets(document)) {
      const rule = await findAssetFault(value, directory);
      if (rule !== undefined) issues.push({ path: `line ${line}, ${path}`, rule, got: String(value) });
    }
  }
  return issues;
}

/**
 * Strong references to documents that are neither in the file nor in the dataset. They would be refused at the very end,
 * when everything else has been written.
 */
export async function checkReferences(
  documents: readonly ImportedDocument[],
  client: SanityClient,
): Promise<readonly ImportIssue[]> {
  const imported = new Set(documents.map(({ document }) => document._id));
  const wanted = documents.flatMap(({ line, document }) =>
    listReferences(document)
      .filter(({ id, isStrong }) => isStrong && !imported.has(id))
      .map(({ id }) => ({ line, id })),
  );
  const ids = [...new Set(wanted.map(({ id }) => id))];
  const known = new Set<string>();
  for (let start = 0; start < ids.length; start += IDS_PER_QUERY) {
    const params = { ids: ids.slice(start, start + IDS_PER_QUERY) };
    for (const id of await client.fetch<string[]>('*[_id in $ids]._id', params, { perspective: 'raw' })) known.add(id);
  }
  return wanted
    .filter(({ id }) => !known.has(id))
    .map(({ line, id }) => ({
      path: `line ${line}`,
      rule: 'refers to a document of the file or of the dataset',
      got: id,
    }));
}

/** In mode `create`, documents whose id is taken: the first of them would end the import half way. */
export async function checkFreeIds(
  documents: readonly ImportedDocument[],
  client: SanityClient,
): Promise<readonly ImportIssue[]> {
  const lineOfId = new Map(documents.map(({ line, document }) => [document._id ?? '', line]));
  const ids = [...lineOfId.keys()].filter((id) => id !== '');
  const issues: ImportIssue[] = [];
  for (let start = 0; start < ids.length; start += IDS_PER_QUERY) {
    const params = { ids: ids.slice(start, start + IDS_PER_QUERY) };
    for (const id of await client.fetch<string[]>('*[_id in $ids]._id', params, { perspective: 'raw' })) {
      issues.push({ path: `line ${lineOfId.get(id)}`, rule: 'has an "_id" that is free in the dataset', got: id });
    }
  }
  return issues;
}
