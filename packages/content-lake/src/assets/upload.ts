import type { Identity } from '../access/types.ts';
import { toFileExtension } from './asset-paths.ts';
import { type AssetProblem, type Result, toOk, toParameterProblem, toRefusal } from './asset-problem.ts';
import type { AssetKind, BlobStore, ReceivedBlob } from './blob-store.ts';
import { type ImageExtra, inspectImage } from './inspect-image.ts';
import { toMimeType } from './media-types.ts';
import type { AssetDocument, AssetRoutesOptions, FileAssetDocument, StoredAssetDocument } from './types.ts';

type UploadOptions = Pick<AssetRoutesOptions, 'projectId' | 'dataset' | 'publicUrl' | 'saveDocument'>;

/** Fields of the document that an uploader may set. */
type Described = Pick<
  FileAssetDocument,
  'originalFilename' | 'label' | 'title' | 'description' | 'creditLine' | 'source'
>;

interface UploadQuery {
  readonly described: Described;
  readonly extras: readonly ImageExtra[];
}

const PARAMETERS = new Set([
  ...['filename', 'label', 'title', 'description', 'creditLine', 'sourceId', 'sourceName', 'sourceUrl'],
  ...['meta', 'meta[]', 'tag'],
]);
const MAX_TEXT = 4000;

// `blurhash` and `thumbhash` are further small previews: a client that finds none shows `lqip`, as it must for images
// uploaded without them. `image`, `exif` and `location` come from the camera and may tell where a seller lives.
const EXTRAS = new Set(['none', 'lqip', 'palette', 'blurhash', 'thumbhash', 'image']);

/** Reads what an uploader says about the bytes. */
function parseUploadQuery(query: URLSearchParams): Result<UploadQuery> {
  const issues = [...new Set(query.keys())]
    .filter((name) => !PARAMETERS.has(name))
    .map((name) => ({ path: name, rule: 'is not supported', got: query.get(name) ?? '' }));
  for (const [name, value] of query) {
    if (value.length > MAX_TEXT)
      issues.push({ path: name, rule: `has at most ${MAX_TEXT} characters`, got: `${value.length}` });
  }
  const meta = [...query.getAll('meta'), ...query.getAll('meta[]')];
  for (const name of meta) {
    if (!EXTRAS.has(name))
      issues.push({ path: 'meta', rule: 'names metadata that the embedded lake does not extract', got: name });
  }
  if (issues.length > 0) return toRefusal(toParameterProblem(issues));

  const described: Partial<Record<keyof Omit<Described, 'source'>, string>> = {};
  const fields = {
    originalFilename: 'filename',
    label: 'label',
    title: 'title',
    description: 'description',
    creditLine: 'creditLine',
  } as const;
  for (const [field, parameter] of Object.entries(fields)) {
    const value = query.get(parameter);
    if (value) Object.assign(described, { [field]: value });
  }
  const id = query.get('sourceId');
  const url = query.get('sourceUrl');
  const source = id ? { source: { id, name: query.get('sourceName') ?? '', ...(url ? { url } : {}) } } : {};
  const extras: readonly ImageExtra[] = ['lqip', 'palette'];
  return toOk({
    described: { ...described, ...source },
    extras: meta.length === 0 ? extras : extras.filter((extra) => meta.includes(extra)),
  });
}

type Drafted = Result<{ readonly document: AssetDocument; readonly fileName: string }>;

async function draftDocument(
  blob: ReceivedBlob,
  assetKind: AssetKind,
  query: UploadQuery,
  options: UploadOptions,
): Promise<Drafted> {
  const { sha1, size, file } = blob;
  const toBase = (folder: string, fileName: string) => {
    const path = `${folder}/${options.projectId}/${options.dataset}/${fileName}`;
    // The upload's own id is of no use here and must not change for the same bytes.
    return {
      assetId: sha1,
      sha1hash: sha1,
      size,
      path,
      url: `${options.publicUrl()}/${path}`,
      uploadId: sha1.slice(0, 32),
      ...query.described,
    };
  };

  if (assetKind === 'file') {
    const extension = toFileExtension(query.described.originalFilename);
    const fileName = `${sha1}.${extension}`;
    const document = {
      _id: `file-${sha1}-${extension}`,
      _type: 'sanity.fileAsset' as const,
      ...toBase('files', fileName),
      extension,
      mimeType: toMimeType(extension),
    };
    return toOk({ document, fileName });
  }
  const inspected = await inspectImage(file.path, query.extras);
  if (inspected.kind === 'refused') return inspected;
  const { type, metadata } = inspected.value;
  const shape = `${metadata.dimensions.width}x${metadata.dimensions.height}`;
  const fileName = `${sha1}-${shape}.${type.extension}`;
  const document = {
    _id: `image-${sha1}-${shape}-${type.extension}`,
    _type: 'sanity.imageAsset' as const,
    ...toBase('images', fileName),
    extension: type.extension,
    mimeType: type.mimeType,
    metadata,
  };
  return toOk({ document, fileName });
}

/**
 * Stores an upload: the bytes first, then the document that names them, so that no document ever points at nothing.
 * The same bytes again answer the document that is there already.
 */
export async function recordUpload(
  body: AsyncIterable<Uint8Array>,
  asked: { readonly assetKind: AssetKind; readonly query: URLSearchParams; readonly author: Identity },
  context: { readonly blobs: BlobStore; readonly options: UploadOptions },
): Promise<Result<StoredAssetDocument>> {
  const query = parseUploadQuery(asked.query);
  if (query.kind === 'refused') return query;
  const received = await context.blobs.receive(body);
  if (received.kind === 'refused') return received;
  const blob = received.value;
  try {
    const drafted = await draftDocument(blob, asked.assetKind, query.value, context.options);
    if (drafted.kind === 'refused') return drafted;
    const { document, fileName } = drafted.value;
    await context.blobs.keep(blob, asked.assetKind, fileName);
    return toOk(await context.options.saveDocument(document, asked.author));
  } finally {
    await blob.file.discard();
  }
}

export function toDatasetProblem(dataset: string): AssetProblem {
  return { status: 404, message: `There is no dataset "${dataset}" in this lake.` };
}
