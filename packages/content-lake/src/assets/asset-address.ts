import type { StoredDocument } from '../documents/document.ts';

/**
 * The document with the address its asset answers at now. An asset keeps its path for good, but its `url` was written at the
 * address the lake had that day, and a restart may find another free port. Assets of other projects and datasets are left
 * alone, and so is whatever has no path; then the document comes back as it is.
 */
export function readdressAsset(
  document: StoredDocument,
  lake: { readonly publicUrl: string; readonly projectId: string; readonly dataset: string },
): StoredDocument {
  const { path, url } = document;
  if (typeof path !== 'string') return document;
  const isOurs = ['images', 'files'].some((folder) => path.startsWith(`${folder}/${lake.projectId}/${lake.dataset}/`));
  const address = `${lake.publicUrl}/${path}`;
  return isOurs && url !== address ? { ...document, url: address } : document;
}
