import { randomUUID } from 'node:crypto';
import { rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { exportDataset as exportWithSanity } from '@sanity/export';
import { TransferError, toTransferError } from './transfer-error.ts';
import type { ExportReport, ExportRequest } from './types.ts';

const COUNT_ASSETS = 'count(*[_type in ["sanity.imageAsset", "sanity.fileAsset"]])';

/**
 * Writes the client's dataset, drafts and assets included, as the archive that `sanity dataset export` writes.
 * The file appears under its name only when it is whole.
 *
 * @throws {TransferError} `remote` when documents cannot be read, `incomplete-export` when assets cannot, `file-system` when the
 * archive cannot be written.
 */
export async function exportDataset({ client, file, onProgress }: ExportRequest): Promise<ExportReport> {
  const { dataset } = client.config();
  if (dataset === undefined) throw new Error('The client has no dataset; give it one in createClient.');
  const unfinished = join(dirname(file), `.unfinished-${randomUUID()}.tar.gz`);
  try {
    const expected = await client.fetch<number>(COUNT_ASSETS, {}, { perspective: 'raw' });
    const { documentCount, assetCount } = await exportWithSanity({
      client,
      dataset,
      outputPath: unfinished,
      onProgress: ({ step, current, total }) =>
        onProgress?.({
          step,
          ...(current === undefined ? {} : { current }),
          ...(typeof total === 'number' ? { total } : {}),
        }),
    });
    // Sanity's exporter passes over an asset that answers 404; an archive without a picture must not look complete.
    if (assetCount < expected) {
      throw new TransferError(
        `The export failed: ${expected - assetCount} of ${expected} assets could not be read, so the archive would be incomplete.`,
        { reason: 'incomplete-export', retryable: false, operation: 'export' },
      );
    }
    await rename(unfinished, file);
    return { file, documents: documentCount, assets: assetCount };
  } catch (cause) {
    throw toTransferError('export', cause);
  } finally {
    await rm(unfinished, { force: true });
  }
}
