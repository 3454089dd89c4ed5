import { createHash } from 'node:crypto';
import { access } from 'node:fs/promises';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { basename, join } from 'node:path';
import type { Identity } from '../access/types.ts';
import { type AssetPath, findAssetPath, isAssetUrl, toDisposition, toSafetyHeaders } from './asset-paths.ts';
import { toParameterProblem } from './asset-problem.ts';
import { createBlobStore } from './blob-store.ts';
import { chooseFormat, isServedAsUploaded, MAX_AVIF_AREA } from './choose-format.ts';
import { toOutputMimeType } from './media-types.ts';
import { parseImageRequest } from './parse-image-request.ts';
import { planOutput } from './plan-geometry.ts';
import { renderImage } from './render.ts';
import { createRenderCache } from './render-cache.ts';
import { appendVary, IMMUTABLE, isUnchanged, sendBytes, sendFile, sendJson, sendProblem } from './send-bytes.ts';
import type { AssetRoutes, AssetRoutesOptions } from './types.ts';
import { recordUpload, toDatasetProblem } from './upload.ts';

export type * from './types.ts';

/** Goes into every render's key: raise it when the same URL gives other pixels than before. */
const RENDER_VERSION = 1;
const MEBIBYTE = 1024 * 1024;

type UploadPath = Extract<AssetPath, { kind: 'upload' }>;
type ServedAsset = Extract<AssetPath, { kind: 'asset' }>;

/**
 * Uploads, pictures and files, as Sanity's API and CDN serve them.
 */
export function createAssetRoutes(options: AssetRoutesOptions): AssetRoutes {
  const blobs = createBlobStore(join(options.dataDir, 'assets'), options.maxUploadBytes ?? 64 * MEBIBYTE);
  const renders = createRenderCache({
    directory: join(options.dataDir, 'renders'),
    maxBytes: options.maxRenderCacheBytes ?? 512 * MEBIBYTE,
    concurrency: 2,
  });
  const onFault = options.onFault ?? ((fault) => console.error(fault));
  let isClosed = false;

  async function receiveUpload(
    req: IncomingMessage,
    res: ServerResponse,
    upload: { readonly path: UploadPath; readonly identity: Identity },
  ) {
    const { path, identity } = upload;
    if (req.method !== 'POST') {
      res.setHeader('allow', 'POST');
      return sendProblem(res, { status: 405, message: 'Uploads are sent with POST.' });
    }
    if (path.dataset !== options.dataset) return sendProblem(res, toDatasetProblem(path.dataset));
    const asked = { assetKind: path.assetKind, query: toUrl(req).searchParams, author: identity };
    const recorded = await recordUpload(req, asked, { blobs, options });
    if (recorded.kind === 'ok') return sendJson(res, 200, { document: recorded.value });
    // What is left of a refused body is not read, so the connection cannot carry another request.
    if (!req.complete) res.setHeader('connection', 'close');
    return sendProblem(res, recorded.problem);
  }

  async function serveImage(req: IncomingMessage, res: ServerResponse, asset: ServedAsset) {
    const asked = parseImageRequest(toUrl(req).searchParams);
    if (asked.kind === 'refused') return sendProblem(res, asked.problem);
    const request = asked.value;
    if (request.isFormatNegotiated) appendVary(res, 'Accept');
    const output = planOutput(asset.size, request.transform);
    if (output.kind === 'refused' && !request.isOriginal) return sendProblem(res, output.problem);
    const size = output.kind === 'ok' ? output.value : asset.size;
    const format = chooseFormat(asset.extension, request, { accept: req.headers.accept, output: size });
    const name = {
      fileName: asset.fileName,
      ...(request.downloadName === undefined ? {} : { asked: request.downloadName }),
    };
    if (isServedAsUploaded(asset.extension, request, format)) return serveUploaded(req, res, { asset, name });

    if (format === 'avif' && size.width * size.height > MAX_AVIF_AREA) {
      const rule = `gives at most ${MAX_AVIF_AREA / 1e6} megapixels as avif; webp and jpg may be larger`;
      return sendProblem(res, toParameterProblem([{ path: 'fm', rule, got: `${size.width}x${size.height}` }]));
    }
    const source = blobs.path('image', asset.fileName);
    const key = createHash('sha256')
      .update(JSON.stringify([RENDER_VERSION, asset.fileName, format, request.transform]))
      .digest('hex');
    const etag = `"${key.slice(0, 32)}"`;
    if (isUnchanged(req, res, etag)) return;
    const rendered = await renders.getOrRender(key, () => renderImage(source, request.transform, format));
    if (rendered.kind === 'refused') return sendProblem(res, rendered.problem);
    const headers = {
      ...toSafetyHeaders(asset.extension),
      ...toAnswerHeaders(etag, name, format === 'pjpg' ? 'jpg' : format),
      'content-type': toOutputMimeType(format),
    };
    sendBytes(req, res, { bytes: rendered.value, headers });
  }

  async function serveUploaded(
    req: IncomingMessage,
    res: ServerResponse,
    { asset, name }: { readonly asset: ServedAsset; readonly name: DownloadName },
  ) {
    const sha1 = asset.fileName.slice(0, 40);
    const etag = `"${sha1}"`;
    if (isUnchanged(req, res, etag)) return;
    const headers = {
      ...toSafetyHeaders(asset.extension),
      ...toAnswerHeaders(etag, name, asset.extension),
      // An exporter compares it with what it has received.
      'x-sanity-sha1': sha1,
    };
    await sendFile(req, res, { path: blobs.path(asset.assetKind, asset.fileName), headers });
  }

  async function serveAsset(req: IncomingMessage, res: ServerResponse, asset: ServedAsset) {
    if (req.method !== 'GET' && req.method !== 'HEAD') {
      res.setHeader('allow', 'GET, HEAD');
      return sendProblem(res, { status: 405, message: 'Assets are read with GET or HEAD.' });
    }
    const isOurs = asset.projectId === options.projectId && asset.dataset === options.dataset;
    const isThere = isOurs && (await isReadable(blobs.path(asset.assetKind, asset.fileName)));
    if (!isThere) return sendProblem(res, { status: 404, message: `There is no asset "${asset.fileName}".` });
    if (asset.assetKind === 'image') return serveImage(req, res, asset);
    const dl = toUrl(req).searchParams.get('dl');
    const name = { fileName: asset.fileName, ...(dl === null ? {} : { asked: dl }) };
    return serveUploaded(req, res, { asset, name });
  }

  async function answer(req: IncomingMessage, res: ServerResponse, identity: Identity): Promise<void> {
    if (isClosed) return sendProblem(res, { status: 503, message: 'The lake is closing.' });
    const path = findAssetPath(toUrl(req));
    if (path === undefined) return sendProblem(res, { status: 404, message: 'This is no address of an asset.' });
    return path.kind === 'upload' ? receiveUpload(req, res, { path, identity }) : serveAsset(req, res, path);
  }

  return {
    matches: isAssetUrl,
    async respond(req, res, { identity }) {
      try {
        await answer(req, res, identity);
      } catch (cause) {
        onFault(new Error(`${req.method} ${req.url}: the asset could not be served`, { cause }));
        // Half an answer cannot be mended, and a caller who is gone cannot be told.
        if (res.headersSent || req.destroyed) res.destroy();
        else
          sendProblem(res, {
            status: 500,
            message: 'The asset could not be read or written; the lake’s log says why.',
          });
      }
    },
    blobPath: ({ _type, path }) => blobs.path(_type === 'sanity.imageAsset' ? 'image' : 'file', basename(path)),
    async close() {
      isClosed = true;
      await renders.close();
    },
  };
}

interface DownloadName {
  readonly fileName: string;
  /** From the `dl` parameter; empty stands for the asset's own name. */
  readonly asked?: string;
}

function toAnswerHeaders(etag: string, name: DownloadName, extension: string): OutgoingHttpHeaders {
  const ownName = `${name.fileName.replace(/\.[^.]+$/, '')}.${extension}`;
  return {
    etag,
    'cache-control': IMMUTABLE,
    ...(name.asked === undefined ? {} : { 'content-disposition': toDisposition(name.asked || ownName) }),
  };
}

/** Only path and query matter; the host was checked before and a wrong one must not make the URL unreadable. */
function toUrl(req: IncomingMessage): URL {
  return new URL(`http://lake.invalid${req.url?.startsWith('/') ? req.url : '/'}`);
}

async function isReadable(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return false;
    throw cause;
  }
}
