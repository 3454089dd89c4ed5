import { listReferences, type StoredDocument, toPublishedId } from '../documents/document.ts';

/** Documents that share a key, in the order they entered the index. */
class Bucket {
  readonly documents = new Map<string, StoredDocument>();
  #list: readonly StoredDocument[] | undefined;

  put(id: string, document: StoredDocument): void {
    this.documents.set(id, document);
    this.#list = undefined;
  }

  remove(id: string): void {
    this.documents.delete(id);
    this.#list = undefined;
  }

  list(): readonly StoredDocument[] {
    this.#list ??= [...this.documents.values()];
    return this.#list;
  }
}

type BucketMap = Map<string, Bucket>;

function putInto(map: BucketMap, key: string, document: StoredDocument): void {
  let bucket = map.get(key);
  if (bucket === undefined) {
    bucket = new Bucket();
    map.set(key, bucket);
  }
  bucket.put(document._id, document);
}

function removeFrom(map: BucketMap, key: string, id: string): void {
  const bucket = map.get(key);
  if (bucket === undefined) return;
  bucket.remove(id);
  if (bucket.documents.size === 0) map.delete(key);
}

function findSlug(document: StoredDocument): string | undefined {
  const { slug } = document;
  if (typeof slug !== 'object' || slug === null || !('current' in slug)) return undefined;
  return typeof slug.current === 'string' ? slug.current : undefined;
}

/**
 * A set of documents as queries see it, found by id, type, slug or what they refer to without looking at the rest.
 * One holds the dataset as stored, others what a perspective shows.
 */
export class DocumentIndex {
  readonly #all = new Bucket();
  readonly #byType: BucketMap = new Map();
  readonly #bySlug: BucketMap = new Map();
  readonly #byReference: BucketMap = new Map();
  /** A published document, its draft and its versions under one key. */
  readonly #byPublishedId: BucketMap = new Map();
  /** Rank of a document among all: every list is given in this order, narrowed or not. */
  readonly #ranks = new Map<string, number>();
  #nextRank = 0;

  get size(): number {
    return this.#all.documents.size;
  }

  get(id: string): StoredDocument | undefined {
    return this.#all.documents.get(id);
  }

  put(document: StoredDocument): void {
    const id = document._id;
    const previous = this.get(id);
    // A changed type would enter its bucket last though its rank is old, so the document takes a new rank everywhere.
    if (previous !== undefined && previous._type !== document._type) this.remove(id);
    else if (previous !== undefined) this.#unlink(previous);
    if (!this.#ranks.has(id)) this.#ranks.set(id, this.#nextRank++);
    this.#all.put(id, document);
    putInto(this.#byType, document._type, document);
    putInto(this.#byPublishedId, toPublishedId(id), document);
    const slug = findSlug(document);
    if (slug !== undefined) putInto(this.#bySlug, slug, document);
    for (const { id: target } of listReferences(document)) putInto(this.#byReference, target, document);
  }

  remove(id: string): void {
    const document = this.get(id);
    if (document === undefined) return;
    this.#unlink(document);
    removeFrom(this.#byType, document._type, id);
    removeFrom(this.#byPublishedId, toPublishedId(id), id);
    this.#all.remove(id);
    this.#ranks.delete(id);
  }

  /** The keys whose buckets may change with a document's content; type and id keep their place. */
  #unlink(document: StoredDocument): void {
    const slug = findSlug(document);
    if (slug !== undefined) removeFrom(this.#bySlug, slug, document._id);
    for (const { id: target } of listReferences(document)) removeFrom(this.#byReference, target, document._id);
  }

  list(): readonly StoredDocument[] {
    return this.#all.list();
  }

  listTypes(): readonly string[] {
    return [...this.#byType.keys()];
  }

  listByType(types: readonly string[]): readonly StoredDocument[] {
    const [only, ...others] = [...new Set(types)];
    if (only !== undefined && others.length === 0) return this.#byType.get(only)?.list() ?? [];
    return this.sort(types.flatMap((type) => this.#byType.get(type)?.list() ?? []));
  }

  listBySlug(slug: string): readonly StoredDocument[] {
    return this.sort(this.#bySlug.get(slug)?.list() ?? []);
  }

  listByIds(ids: Iterable<string>): readonly StoredDocument[] {
    const found: StoredDocument[] = [];
    for (const id of new Set(ids)) {
      const document = this.get(id);
      if (document !== undefined) found.push(document);
    }
    return this.sort(found);
  }

  /** A document, its draft and its versions. */
  listByPublishedId(publishedId: string): readonly StoredDocument[] {
    return this.sort(this.#byPublishedId.get(publishedId)?.list() ?? []);
  }

  /** Documents that hold a reference, strong or weak, to any of the ids. */
  listReferring(ids: Iterable<string>): readonly StoredDocument[] {
    const found = new Map<string, StoredDocument>();
    for (const id of ids)
      for (const [key, document] of this.#byReference.get(id)?.documents ?? []) found.set(key, document);
    return this.sort([...found.values()]);
  }

  sort(documents: readonly StoredDocument[]): readonly StoredDocument[] {
    if (documents.length < 2) return documents;
    const rank = (document: StoredDocument) => this.#ranks.get(document._id) ?? 0;
    return documents.toSorted((a, b) => rank(a) - rank(b));
  }
}
