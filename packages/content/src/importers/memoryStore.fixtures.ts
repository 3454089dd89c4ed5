import type { ImportStore, StoredDocument, StoreMutation } from './store.ts';

/** A store in memory, for tests: applies the mutations an import makes, and counts them. */
export class MemoryStore implements ImportStore {
  readonly documents = new Map<string, StoredDocument>();
  readonly transactions: (readonly StoreMutation[])[] = [];
  readonly uploads: string[] = [];
  /** Ids whose transactions are refused. */
  readonly refused = new Set<string>();

  constructor(documents: readonly StoredDocument[]) {
    for (const document of documents) this.documents.set(document._id, document);
  }

  async findSeller(nameOrId: string) {
    const found = [...this.documents.values()].find(
      (document) => document._type === 'seller' && (document._id === nameOrId || document['name'] === nameOrId),
    );
    return found === undefined ? undefined : { _id: found._id, name: String(found['name']) };
  }

  async findEvent(slug: string) {
    const event = this.documents.get(`event-${slug}`);
    if (event === undefined) return undefined;
    const draft = this.documents.get(`drafts.event-${slug}`);
    return {
      _id: event._id,
      name: String(event['name']),
      productIds: referencesOf(event),
      draftProductIds: draft === undefined ? undefined : referencesOf(draft),
      slugs: referencesOf(event).map((id) => ({ _id: id, slug: slugOf(this.documents.get(id)) })),
    };
  }

  async findDocuments(ids: readonly string[]) {
    return ids.flatMap((id) => this.documents.get(id) ?? []);
  }

  async commit(mutations: readonly StoreMutation[]) {
    if (mutations.length === 0) return;
    if (
      mutations.some((mutation) => this.refused.has(mutation.kind === 'create' ? mutation.document._id : mutation.id))
    ) {
      throw new Error('refused for the test');
    }
    this.transactions.push(mutations);
    for (const mutation of mutations) this.#apply(structuredClone(mutation));
  }

  async uploadImage(_bytes: Buffer, { url }: { readonly url: string }) {
    this.uploads.push(url);
    return `image-${this.uploads.length}-10x10-png`;
  }

  /** Changes a field as a seller would in the Studio. */
  edit(id: string, fields: Readonly<Record<string, unknown>>): void {
    const document = this.documents.get(id);
    if (document === undefined) throw new Error(`There is no ${id} to edit.`);
    this.documents.set(id, { ...document, ...fields });
  }

  #apply(mutation: StoreMutation): void {
    if (mutation.kind === 'create') {
      this.documents.set(mutation.document._id, mutation.document);
      return;
    }
    const held = this.documents.get(mutation.id);
    if (held === undefined) throw new Error(`There is no ${mutation.id} to patch.`);
    const next: Record<string, unknown> & StoredDocument = structuredClone(held);
    for (const [path, value] of Object.entries(mutation.set ?? {})) setAt(next, path, value);
    const { append } = mutation;
    if (append !== undefined) next[append.field] = [...listOf(next[append.field]), ...append.items];
    this.documents.set(mutation.id, next);
  }
}

function setAt(document: Record<string, unknown>, path: string, value: unknown): void {
  const keyed = /^(\w+)\[_key=="([^"]+)"\]\.(\w+)$/.exec(path);
  if (keyed === null) {
    document[path] = value;
    return;
  }
  const [, list = '', key, field = ''] = keyed;
  const item = listOf(document[list]).find((candidate) => candidate['_key'] === key);
  if (item !== undefined) item[field] = value;
}

function listOf(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value : [];
}

const referencesOf = (document: StoredDocument): string[] =>
  listOf(document['products']).map((item) => String(item['_ref']));

function slugOf(document: StoredDocument | undefined): string | null {
  const slug = document?.['slug'];
  return typeof slug === 'object' && slug !== null && 'current' in slug ? String(slug.current) : null;
}
