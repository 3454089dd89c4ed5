import { isPublicId, type StoredDocument, toAddress } from '../documents/document.ts';
import { createProblem } from '../http/problem.ts';
import { DocumentIndex } from '../store/document-index.ts';
import type { CommittedTransaction, Store } from '../store/store.ts';

/** What a caller asked to see. A `stack` lists releases and `drafts`, the one that wins first; published comes last. */
export type Perspective =
  | { readonly kind: 'raw' }
  | { readonly kind: 'public' }
  | { readonly kind: 'published' }
  | { readonly kind: 'stack'; readonly layers: readonly string[] };

const RELEASE = /^[a-zA-Z0-9_-]{1,100}$/;

/** From this version of the API on, what is asked without a perspective is the published one. */
const PUBLISHED_BY_DEFAULT_FROM = '2025-02-19';

/** Whether an API version such as `2025-02-19`, `1` or `X` is at least the date. */
export function isVersionFrom(version: string, date: string): boolean {
  return version === 'X' || version === 'x' || (/^\d{4}-\d{2}-\d{2}$/.test(version) && version >= date);
}

function hasPublishedDefault(version: string): boolean {
  return isVersionFrom(version, PUBLISHED_BY_DEFAULT_FROM);
}

/** @throws Problem when the perspective is malformed. */
export function parsePerspective(given: unknown, version: string): Perspective {
  if (given === undefined || given === null || given === '') {
    return hasPublishedDefault(version) ? { kind: 'published' } : { kind: 'raw' };
  }
  const names: readonly unknown[] = Array.isArray(given) ? given : String(given).split(',');
  const layers: string[] = [];
  for (const name of names) {
    if (typeof name !== 'string' || !RELEASE.test(name)) {
      throw createProblem(400, `"${String(name)}" is not a perspective: use raw, published, drafts or release names`);
    }
    layers.push(name === 'previewDrafts' ? 'drafts' : name);
  }
  if (layers.length === 1 && layers[0] === 'raw') return { kind: 'raw' };
  if (layers.includes('raw')) throw createProblem(400, 'the perspective "raw" cannot be combined with others');
  const stacked = layers.filter((layer) => layer !== 'published');
  // Drafts lie under every release that is asked for only when they are asked for too.
  return stacked.length === 0 ? { kind: 'published' } : { kind: 'stack', layers: stacked };
}

function formatKey(perspective: Perspective): string {
  return perspective.kind === 'stack' ? `stack:${perspective.layers.join(',')}` : perspective.kind;
}

/** One reading of the dataset, kept true as it changes. */
interface View {
  readonly index: DocumentIndex;
  update(id: string): void;
}

function createFilteredView(store: Store, includes: (id: string) => boolean): View {
  const index = new DocumentIndex();
  const update = (id: string) => {
    const document = includes(id) ? store.documents.get(id) : undefined;
    if (document === undefined) index.remove(id);
    else index.put(document);
  };
  for (const document of store.documents.list()) update(document._id);
  return { index, update };
}

function isDeletedByVersion(document: StoredDocument): boolean {
  const { _system: system } = document;
  return typeof system === 'object' && system !== null && 'delete' in system && system.delete === true;
}

function createStackView(store: Store, layers: readonly string[]): View {
  const index = new DocumentIndex();
  function findShown(publishedId: string): StoredDocument | undefined {
    for (const layer of layers) {
      const id = layer === 'drafts' ? `drafts.${publishedId}` : `versions.${layer}.${publishedId}`;
      const document = store.documents.get(id);
      if (document !== undefined) return isDeletedByVersion(document) ? undefined : document;
    }
    return store.documents.get(publishedId);
  }
  function update(id: string): void {
    const { publishedId } = toAddress(id);
    const shown = findShown(publishedId);
    if (shown === undefined) index.remove(publishedId);
    else index.put({ ...shown, _id: publishedId, _originalId: shown._id });
  }
  const seen = new Set<string>();
  for (const { _id } of store.documents.list()) {
    const { publishedId } = toAddress(_id);
    if (seen.has(publishedId)) continue;
    seen.add(publishedId);
    update(publishedId);
  }
  return { index, update };
}

/** Readings kept at once; a release preview more than this and the one not used longest is built anew when asked for. */
const MAX_STACKS = 6;

/** The dataset as each perspective shows it, kept up to date with every commit rather than built for every query. */
export class Perspectives {
  readonly #store: Store;
  readonly #views = new Map<string, View>();

  constructor(store: Store) {
    this.#store = store;
    store.subscribe((transaction) => this.#update(transaction));
  }

  find(perspective: Perspective): DocumentIndex {
    if (perspective.kind === 'raw') return this.#store.documents;
    const key = formatKey(perspective);
    const view = this.#views.get(key) ?? this.#build(perspective);
    this.#views.delete(key);
    this.#views.set(key, view);
    this.#evict();
    return view.index;
  }

  #build(perspective: Exclude<Perspective, { kind: 'raw' }>): View {
    switch (perspective.kind) {
      case 'public':
        return createFilteredView(this.#store, isPublicId);
      case 'published':
        return createFilteredView(this.#store, (id) => toAddress(id).kind === 'published');
      case 'stack':
        return createStackView(this.#store, perspective.layers);
    }
  }

  #evict(): void {
    const stacks = [...this.#views.keys()].filter((key) => key.startsWith('stack:'));
    for (const key of stacks.slice(0, Math.max(0, stacks.length - MAX_STACKS))) this.#views.delete(key);
  }

  #update(transaction: CommittedTransaction): void {
    for (const view of this.#views.values()) for (const { id } of transaction.changes) view.update(id);
  }
}

export { formatKey as formatPerspective };
