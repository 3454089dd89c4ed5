/** A document as stored. `_rev` is the id of the transaction that wrote it; instants are ISO 8601 with `Z`. */
export interface StoredDocument {
  readonly _id: string;
  readonly _type: string;
  readonly _rev: string;
  readonly _createdAt: string;
  readonly _updatedAt: string;
  readonly [field: string]: unknown;
}

/** A JSON object whose fields nothing is known about yet. */
export type JsonObject = { readonly [field: string]: unknown };

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A document's id as one of the three things an id can name. */
export type DocumentAddress =
  | { readonly kind: 'published'; readonly publishedId: string }
  | { readonly kind: 'draft'; readonly publishedId: string }
  | { readonly kind: 'version'; readonly publishedId: string; readonly release: string };

const DRAFTS = 'drafts.';
const VERSIONS = 'versions.';

export function toAddress(id: string): DocumentAddress {
  if (id.startsWith(DRAFTS)) return { kind: 'draft', publishedId: id.slice(DRAFTS.length) };
  if (id.startsWith(VERSIONS)) {
    const dot = id.indexOf('.', VERSIONS.length);
    if (dot > 0) {
      return { kind: 'version', publishedId: id.slice(dot + 1), release: id.slice(VERSIONS.length, dot) };
    }
  }
  return { kind: 'published', publishedId: id };
}

export function toPublishedId(id: string): string {
  return toAddress(id).publishedId;
}

/** Whether everybody may see the document: hosted Sanity hides ids with a dot from callers without a token. */
export function isPublicId(id: string): boolean {
  return !id.includes('.');
}

const ID = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;

export function isDocumentId(id: unknown): id is string {
  return typeof id === 'string' && ID.test(id) && !id.endsWith('.');
}

export interface FoundReference {
  readonly id: string;
  /** Strong references keep their target from being deleted. */
  readonly isStrong: boolean;
}

/** Every reference of a value. One to another dataset or project is never strong: it is not ours to keep. */
export function listReferences(value: unknown): readonly FoundReference[] {
  const found: FoundReference[] = [];
  collectReferences(value, found);
  return found;
}

function collectReferences(value: unknown, found: FoundReference[]): void {
  if (Array.isArray(value)) {
    for (const item of value) collectReferences(item, found);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if ('_ref' in value && typeof value._ref === 'string') {
    const isElsewhere = '_dataset' in value || '_projectId' in value;
    const isWeak = '_weak' in value && value._weak === true;
    found.push({ id: value._ref, isStrong: !isElsewhere && !isWeak });
  }
  for (const item of Object.values(value)) collectReferences(item, found);
}
