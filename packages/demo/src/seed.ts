import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { SanityClient } from '@sanity/client';
import { bindAssets, picturesFolder } from './picture-keys.ts';
import { planDemo } from './plan.ts';

export interface SeedStep {
  readonly kind: 'picture' | 'documents';
  readonly done: number;
  readonly total: number;
}

/** The pictures were not drawn before seeding. */
export class PicturesMissingError extends Error {
  override readonly name = 'PicturesMissingError';
  readonly missing: readonly string[];
  constructor(missing: readonly string[]) {
    super(
      `${missing.length} pictures of the demo are not drawn yet (the first is ${missing[0] ?? 'unknown'}). Run "pnpm --filter @stallkeep/demo build" and seed again.`,
    );
    this.missing = missing;
  }
}

const uploadsAtOnce = 3;
const documentsPerTransaction = 40;

/**
 * Writes the demo market as of `now` (epoch seconds) through the client: pictures first, then documents so that none points at one
 * that is not there yet. Ids are fixed, so seeding again replaces and adds nothing. Needs a client with a token that may write.
 * Throws `PicturesMissingError` before anything is written; errors of the client pass through.
 */
export async function seedDemo(options: {
  readonly client: SanityClient;
  readonly now: number;
  readonly onProgress?: (step: SeedStep) => void;
  /** Where the drawn pictures lie; this package's own build unless said otherwise. */
  readonly folder?: string;
}): Promise<{ documents: number; pictures: number }> {
  const { client, now, onProgress } = options;
  const plan = planDemo(now);
  const locate = (fileName: string): string => join(options.folder ?? picturesFolder, fileName);
  const missing = plan.pictures.map(({ fileName }) => fileName).filter((fileName) => !existsSync(locate(fileName)));
  if (missing.length > 0) {
    throw new PicturesMissingError(missing);
  }
  const assets = new Map<string, string>();
  for (let from = 0; from < plan.pictures.length; from += uploadsAtOnce) {
    await Promise.all(
      plan.pictures.slice(from, from + uploadsAtOnce).map(async ({ key, fileName }) => {
        const asset = await client.assets.upload('image', createReadStream(locate(fileName)), {
          filename: fileName,
          contentType: 'image/jpeg',
        });
        assets.set(key, asset._id);
        onProgress?.({ kind: 'picture', done: assets.size, total: plan.pictures.length });
      }),
    );
  }
  const documents = plan.documents.map((document) => bindAssets(document, assets));
  for (let from = 0; from < documents.length; from += documentsPerTransaction) {
    const share = documents.slice(from, from + documentsPerTransaction);
    const transaction = share.reduce((all, document) => all.createOrReplace(document), client.transaction());
    await transaction.commit({ visibility: 'async', returnDocuments: false });
    onProgress?.({ kind: 'documents', done: from + share.length, total: documents.length });
  }
  return { documents: documents.length, pictures: plan.pictures.length };
}
