import { randomUUID } from 'node:crypto';
import { sanityImport } from '@sanity/import';
import { checkAssets, checkFreeIds, checkReferences } from './check-documents.ts';
import { type OpenArchive, openArchive } from './open-archive.ts';
import { type ImportedDocument, readDocuments } from './read-documents.ts';
import { toTransferError } from './transfer-error.ts';
import type { ImportReport, ImportRequest } from './types.ts';

async function write(
  archive: OpenArchive,
  documents: readonly ImportedDocument[],
  { client, mode, onProgress }: ImportRequest,
): Promise<ImportReport> {
  const options = {
    client,
    operation: mode,
    releasesOperation: mode === 'createOrReplace' ? 'replace' : mode === 'create' ? 'fail' : 'ignore',
    onProgress: ({ step, current, total }: { step: string; current?: number; total?: number }) =>
      onProgress?.({ step, ...(current === undefined ? {} : { current }), ...(total === undefined ? {} : { total }) }),
  } as const;
  const { numDocs, warnings } = archive.isFolder
    ? await sanityImport(archive.directory, options)
    : await sanityImport(
        documents.map(({ document }) => ({ _id: randomUUID(), ...document })),
        { ...options, assetsBase: archive.directory },
      );
  return { kind: 'imported', documents: numDocs, warnings: warnings.map(({ message }) => message) };
}

/**
 * Puts the documents and assets of a file into the client's dataset. The whole file is checked first; with any fault in it
 * nothing is written and the report names every one. An import that ends half way (power, network) is safe to repeat with
 * `createOrReplace`.
 *
 * @throws {TransferError} `file-system` or `remote`
 */
export async function importDataset(request: ImportRequest): Promise<ImportReport> {
  const archive = await openArchive(request.file);
  try {
    const { documents, issues } = await readDocuments(archive);
    const faults = [
      ...issues,
      ...(await checkAssets(documents, archive.directory)),
      // A line that cannot be read may be the one a reference points to.
      ...(issues.length === 0 ? await checkReferences(documents, request.client) : []),
      ...(request.mode === 'create' ? await checkFreeIds(documents, request.client) : []),
    ];
    return faults.length > 0 ? { kind: 'refused', issues: faults } : await write(archive, documents, request);
  } catch (cause) {
    throw toTransferError('import', cause);
  } finally {
    await archive.close();
  }
}
