import { isJsonObject } from '../documents/document.ts';

export interface ExportLinesOptions {
  /** Only documents of these types, when given: the `types` parameter, split at its commas. */
  readonly types?: readonly string[];
  /**
   * The lake's address now. Asset documents keep the address of the day they were uploaded, and an exporter downloads from
   * there; with it they come with the address that answers today.
   */
  readonly publicUrl?: string;
}

const ASSET_TYPES: readonly unknown[] = ['sanity.imageAsset', 'sanity.fileAsset'];

function toLine(document: object, publicUrl: string | undefined): string {
  const isAsset = publicUrl !== undefined && isJsonObject(document) && ASSET_TYPES.includes(document['_type']);
  const current =
    isAsset && 'path' in document ? { ...document, url: `${publicUrl}/${String(document['path'])}` } : document;
  return `${JSON.stringify(current)}\n`;
}

/**
 * The body of `GET /v*\/data/export/:dataset`: every document on a line of its own, drafts and assets too, as
 * `sanity dataset export` reads it.
 *
 * @example for await (const line of exportLines([{ _id: 'a', _type: 'page' }])) … // => '{"_id":"a","_type":"page"}\n'
 */
export async function* exportLines(
  documents: Iterable<object> | AsyncIterable<object>,
  options: ExportLinesOptions = {},
): AsyncGenerator<string, void, undefined> {
  const { types, publicUrl } = options;
  for await (const document of documents) {
    const type = '_type' in document ? document._type : undefined;
    if (types !== undefined && !types.some((wanted) => wanted === type)) continue;
    yield toLine(document, publicUrl);
  }
}
