import { randomUUID } from 'node:crypto';
import { Mutation } from '@sanity/mutator';
import type { DocumentChange, Store } from '../store/store.ts';
import { assignArrayKeys } from './array-keys.ts';
import { isDocumentId, isJsonObject, type JsonObject, type StoredDocument } from './document.ts';

/** A write that cannot be done; `createWriteProblem` makes it an answer. */
export class WriteConflict extends Error {
  readonly status: 400 | 404 | 409;
  readonly type: string;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(
    status: 400 | 404 | 409,
    type: string,
    options: { readonly message: string; readonly details?: Readonly<Record<string, unknown>> },
  ) {
    super(options.message);
    this.name = 'WriteConflict';
    this.status = status;
    this.type = type;
    this.details = options.details ?? {};
  }
}

export interface WriteResult {
  readonly id: string;
  readonly operation: 'create' | 'update' | 'delete' | 'none';
}

interface Pending {
  readonly before: StoredDocument | undefined;
  after: StoredDocument | undefined;
  readonly mutations: object[];
}

type MutationParameters = ConstructorParameters<typeof Mutation>[0];

/** Fields only the lake sets: a caller's patch on them would make the log lie. */
const IMMUTABLE = ['_id', '_type'] as const;

/**
 * A transaction being planned: later steps see what earlier ones did, nobody else sees anything. `listChanges` is what
 * there is to commit.
 */
export class Transaction {
  readonly id: string;
  readonly timestamp: string;
  readonly #store: Store;
  readonly #pending = new Map<string, Pending>();
  readonly #generatesKeys: boolean;

  constructor(
    store: Store,
    options: { readonly id: string; readonly timestamp: string; readonly generatesKeys?: boolean },
  ) {
    this.#store = store;
    this.id = options.id;
    this.timestamp = options.timestamp;
    this.#generatesKeys = options.generatesKeys ?? false;
  }

  get(id: string): StoredDocument | undefined {
    const pending = this.#pending.get(id);
    return pending === undefined ? this.#store.documents.get(id) : pending.after;
  }

  /** Puts a document under an id that must be free. */
  create(attributes: JsonObject): WriteResult {
    const document = this.#complete(attributes);
    if (this.get(document._id) !== undefined) {
      throw new WriteConflict(409, 'documentAlreadyExistsError', {
        message: `Document by ID "${document._id}" already exists`,
        details: { id: document._id },
      });
    }
    return this.#put(document, 'create');
  }

  createIfNotExists(attributes: JsonObject): WriteResult {
    const document = this.#complete(attributes);
    if (this.get(document._id) !== undefined) return { id: document._id, operation: 'none' };
    return this.#put(document, 'createIfNotExists');
  }

  createOrReplace(attributes: JsonObject): WriteResult {
    return this.#put(this.#complete(attributes), 'createOrReplace');
  }

  delete(id: string): WriteResult {
    if (this.get(id) === undefined) return { id, operation: 'none' };
    this.#record(id, undefined, { delete: { id } });
    return { id, operation: 'delete' };
  }

  /** Applies Sanity's patch operations to a document that must exist. */
  patch(id: string, operations: JsonObject): WriteResult {
    const before = this.requireDocument(id);
    const { ifRevisionID, ifRevisionId, id: _id, query: _query, params: _params, ...rest } = operations;
    this.requireRevision(before, ifRevisionID ?? ifRevisionId);
    requireKnownOperations(rest);
    const keyed = this.#generatesKeys ? assignPatchKeys(rest) : rest;
    const mutation = { patch: { ...keyed, id } };
    const after = applyPatch(before, mutation);
    for (const field of IMMUTABLE) {
      if (after[field] !== before[field]) {
        throw new WriteConflict(409, 'mutationError', {
          message: `Cannot modify immutable attribute "${field}" of document "${id}"`,
          details: { id },
        });
      }
    }
    this.#record(id, { ...after, ...this.#stamp(before._createdAt), _id: id, _type: before._type }, mutation);
    return { id, operation: 'update' };
  }

  requireDocument(id: string): StoredDocument {
    const document = this.get(id);
    if (document !== undefined) return document;
    throw new WriteConflict(404, 'documentNotFoundError', {
      message: `The document with the ID "${id}" was not found`,
      details: { id },
    });
  }

  /** Holds a caller to the revision it has seen; `undefined` and `null` hold it to nothing. */
  requireRevision(document: StoredDocument, expected: unknown): void {
    // Within one transaction the revision before it counts: earlier steps already bear the new one.
    const current = this.#pending.get(document._id)?.before?._rev ?? document._rev;
    if (expected === undefined || expected === null || expected === current || expected === document._rev) return;
    throw new WriteConflict(409, 'documentRevisionIDDoesNotMatchError', {
      message: `The document "${document._id}" has revision "${current}", which does not match "${String(expected)}"`,
      details: { id: document._id, currentRevisionID: current, expectedRevisionID: expected },
    });
  }

  /** The documents this transaction changes, in the order they were first touched. */
  listChanges(): readonly DocumentChange[] {
    const changes: DocumentChange[] = [];
    for (const [id, { before, after, mutations }] of this.#pending) {
      // Created and deleted in one breath: there is nothing to tell.
      if (before !== undefined || after !== undefined) changes.push({ id, before, after, mutations });
    }
    return changes;
  }

  #stamp(createdAt: unknown): { _rev: string; _createdAt: string; _updatedAt: string } {
    return {
      _rev: this.id,
      _createdAt: typeof createdAt === 'string' ? createdAt : this.timestamp,
      _updatedAt: this.timestamp,
    };
  }

  #complete(attributes: JsonObject): StoredDocument {
    const { _type: type } = attributes;
    if (typeof type !== 'string' || type === '') {
      throw new WriteConflict(400, 'validationError', {
        message: 'a document needs a "_type", a string that is not empty',
      });
    }
    const id = toNewId(attributes['_id']);
    const content = this.#generatesKeys ? assignArrayKeys(attributes) : attributes;
    // The copy is ours alone: @sanity/mutator writes into what it is given.
    return {
      ...structuredClone(content),
      _id: id,
      _type: type,
      ...this.#stamp(attributes['_createdAt'] ?? this.get(id)?._createdAt),
    };
  }

  #put(document: StoredDocument, operation: 'create' | 'createIfNotExists' | 'createOrReplace'): WriteResult {
    const existed = this.get(document._id) !== undefined;
    const { _rev, ...attributes } = document;
    this.#record(document._id, document, { [operation]: attributes });
    return { id: document._id, operation: existed ? 'update' : 'create' };
  }

  #record(id: string, after: StoredDocument | undefined, mutation: object): void {
    const pending = this.#pending.get(id);
    if (pending === undefined) {
      this.#pending.set(id, { before: this.#store.documents.get(id), after, mutations: [mutation] });
      return;
    }
    pending.after = after;
    pending.mutations.push(mutation);
  }
}

function toNewId(id: unknown): string {
  if (id === undefined) return randomUUID();
  // Sanity's convention: an id that ends with a dot is a path in which the lake picks the name.
  const full = typeof id === 'string' && id.endsWith('.') ? `${id}${randomUUID()}` : id;
  if (isDocumentId(full)) return full;
  throw new WriteConflict(400, 'validationError', {
    message: `${JSON.stringify(id)} is not a document id: up to 128 of a-z, A-Z, 0-9, "_", "-" and ".", not starting with "-" or "."`,
  });
}

const OPERATIONS = new Set(['set', 'setIfMissing', 'unset', 'inc', 'dec', 'insert', 'diffMatchPatch']);

function requireKnownOperations(patch: JsonObject): void {
  for (const name of Object.keys(patch)) {
    if (OPERATIONS.has(name)) continue;
    throw new WriteConflict(400, 'validationError', { message: `"${name}" is not a patch operation this lake knows` });
  }
}

function assignPatchKeys(patch: JsonObject): JsonObject {
  const keyed: Record<string, unknown> = { ...patch };
  for (const name of ['set', 'setIfMissing'] as const) if (name in patch) keyed[name] = assignArrayKeys(patch[name]);
  const { insert } = patch;
  if (isJsonObject(insert)) keyed['insert'] = { ...insert, items: assignArrayKeys(insert['items']) };
  return keyed;
}

/** @sanity/mutator decides what a patch does: it is what the Studio runs on its own copy. */
function applyPatch(before: StoredDocument, mutation: { readonly patch: JsonObject }): JsonObject {
  let after: unknown;
  try {
    // A copy, because mutator writes into what it is given; it checks the operations itself and throws on what is wrong.
    const mutations: MutationParameters['mutations'] = JSON.parse(JSON.stringify([mutation]));
    after = new Mutation({ mutations }).apply(structuredClone(before));
  } catch (error) {
    throw new WriteConflict(400, 'validationError', {
      message: `the patch of "${before._id}" cannot be applied: ${error instanceof Error ? error.message : String(error)}`,
    });
  }
  if (isJsonObject(after)) return after;
  throw new WriteConflict(400, 'validationError', { message: `the patch of "${before._id}" leaves no document` });
}
