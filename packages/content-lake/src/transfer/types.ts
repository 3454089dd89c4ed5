import type { SanityClient } from '@sanity/client';

/** What happens to a document whose id is taken: refuse all, replace it, or leave it as it is. */
export type ImportMode = 'create' | 'createOrReplace' | 'createIfNotExists';

/** A step under way, for whoever watches. `total` is absent while it is not known. */
export interface TransferProgress {
  readonly step: string;
  readonly current?: number;
  readonly total?: number;
}

export interface ExportRequest {
  /** With a token that may read drafts. */
  readonly client: SanityClient;
  /** Where the `.tar.gz` goes; what is there is replaced once the new one is whole. */
  readonly file: string;
  readonly onProgress?: (progress: TransferProgress) => void;
}

export interface ExportReport {
  readonly file: string;
  readonly documents: number;
  readonly assets: number;
}

export interface ImportRequest {
  /** With a token that may write. */
  readonly client: SanityClient;
  /** A `.tar.gz` or `.tar` as `sanity dataset export` writes, or an `.ndjson` file, plain or gzipped. */
  readonly file: string;
  readonly mode: ImportMode;
  readonly onProgress?: (progress: TransferProgress) => void;
}

/** A fault of the file. `path` says where: `line 3`, `line 3, hero.asset`. */
export interface ImportIssue {
  readonly path: string;
  readonly rule: string;
  readonly got: string;
}

export type ImportReport =
  | { readonly kind: 'imported'; readonly documents: number; readonly warnings: readonly string[] }
  /** The file is at fault and nothing of it was written. */
  | { readonly kind: 'refused'; readonly issues: readonly ImportIssue[] };
