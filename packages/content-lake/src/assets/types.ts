import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Identity } from '../access/types.ts';

/** One named colour of a picture's palette; colours are `#rrggbb`. */
export interface PaletteSwatch {
  readonly _type: 'sanity.imagePaletteSwatch';
  readonly background: string;
  /** A text colour that reads on `background`. */
  readonly foreground: string;
  readonly title: string;
  /** Share of the picture's pixels in percent, 0 to 100, two decimals. */
  readonly population: number;
}

export type PaletteName =
  | 'dominant'
  | 'vibrant'
  | 'lightVibrant'
  | 'darkVibrant'
  | 'muted'
  | 'lightMuted'
  | 'darkMuted';

export type ImagePalette = { readonly _type: 'sanity.imagePalette' } & {
  readonly [name in PaletteName]?: PaletteSwatch;
};

export interface ImageMetadata {
  readonly _type: 'sanity.imageMetadata';
  /** Pixels after the EXIF orientation is applied. */
  readonly dimensions: {
    readonly _type: 'sanity.imageDimensions';
    readonly width: number;
    readonly height: number;
    readonly aspectRatio: number;
  };
  readonly hasAlpha: boolean;
  readonly isOpaque: boolean;
  /** A preview of 20 pixels' width as a data URL. */
  readonly lqip?: string;
  readonly palette?: ImagePalette;
}

interface AssetDocumentBase {
  readonly _id: string;
  /** The hash again: Sanity's clients build URLs from it. */
  readonly assetId: string;
  readonly sha1hash: string;
  readonly extension: string;
  readonly mimeType: string;
  readonly originalFilename?: string;
  /** Bytes. */
  readonly size: number;
  /** `images/<project>/<dataset>/<file>` or `files/…`. */
  readonly path: string;
  readonly url: string;
  readonly uploadId: string;
  readonly label?: string;
  readonly title?: string;
  readonly description?: string;
  readonly creditLine?: string;
  readonly source?: { readonly id: string; readonly name: string; readonly url?: string };
}

interface ImageAssetDocument extends AssetDocumentBase {
  readonly _type: 'sanity.imageAsset';
  readonly metadata: ImageMetadata;
}

export interface FileAssetDocument extends AssetDocumentBase {
  readonly _type: 'sanity.fileAsset';
}

/** An asset before the store has given it `_rev`, `_createdAt` and `_updatedAt`. */
export type AssetDocument = ImageAssetDocument | FileAssetDocument;

/** What the store hands back: the same document with the fields only the server sets. */
export type StoredAssetDocument = AssetDocument & {
  readonly _rev: string;
  readonly _createdAt: string;
  readonly _updatedAt: string;
};

export interface AssetRoutesOptions {
  /** The lake's directory; blobs go to `assets/`, rendered pictures to `renders/` in it. */
  readonly dataDir: string;
  readonly projectId: string;
  readonly dataset: string;
  /** The lake's public address without a slash at the end; asked on every upload since port 0 is known late. */
  readonly publicUrl: () => string;
  /** Stores the document if its `_id` is new and answers what is stored under the `_id` then. `author` uploads it. */
  readonly saveDocument: (document: AssetDocument, author: Identity) => Promise<StoredAssetDocument>;
  /** Largest accepted upload in bytes; 64 MiB unless told. */
  readonly maxUploadBytes?: number;
  /** Room for rendered pictures in bytes; 512 MiB unless told. */
  readonly maxRenderCacheBytes?: number;
  /** Hears of what went wrong behind a 500 or a broken connection; the caller is told no detail. `console.error` unless told. */
  readonly onFault?: (fault: Error) => void;
}

export interface AssetRoutes {
  /** Whether the path is an upload, a picture or a file. */
  matches(url: URL): boolean;
  /**
   * Answers the request whole, errors included, and never rejects. The access check is the caller's and comes first;
   * headers it wants on the answer are set on `res` before.
   */
  respond(req: IncomingMessage, res: ServerResponse, context: { readonly identity: Identity }): Promise<void>;
  /** Absolute path of the stored bytes. */
  blobPath(assetDocument: Pick<AssetDocument, '_type' | 'path'>): string;
  /** Waits for renders under way; afterwards `respond` answers 503. */
  close(): Promise<void>;
}
