import { isJsonObject, type JsonObject } from './document.ts';
import { type Transaction, WriteConflict, type WriteResult } from './transaction.ts';

/** Finds the ids a mutation by query is about, in the dataset as it was before the transaction. */
export type FindIds = (query: string, params: JsonObject) => readonly string[];

const MUTATIONS = ['create', 'createIfNotExists', 'createOrReplace', 'delete', 'patch'] as const;

function refuseMalformed(message: string): never {
  throw new WriteConflict(400, 'validationError', { message });
}

function listTargets(
  selector: JsonObject,
  options: { readonly name: string; readonly findIds: FindIds },
): readonly string[] {
  const { id, query, params } = selector;
  if (typeof id === 'string' && id !== '') return [id];
  if (Array.isArray(id) && id.every((item) => typeof item === 'string')) return id;
  if (typeof query === 'string') return options.findIds(query, isJsonObject(params) ? params : {});
  return refuseMalformed(`"${options.name}" needs an "id" or a "query"`);
}

/** Applies one mutation of a request; `planned` sees the effect at once. */
export function planMutation(planned: Transaction, mutation: unknown, findIds: FindIds): readonly WriteResult[] {
  if (!isJsonObject(mutation)) return refuseMalformed('a mutation is an object');
  const names = Object.keys(mutation);
  const name = MUTATIONS.find((known) => known === names[0]);
  if (name === undefined || names.length !== 1) {
    return refuseMalformed(
      `a mutation has one of ${MUTATIONS.join(', ')}; this one has ${names.join(', ') || 'nothing'}`,
    );
  }
  const body = mutation[name];
  if (!isJsonObject(body)) return refuseMalformed(`"${name}" needs an object`);
  switch (name) {
    case 'create':
      return [planned.create(body)];
    case 'createIfNotExists':
      return [planned.createIfNotExists(requireId(body, name))];
    case 'createOrReplace':
      return [planned.createOrReplace(requireId(body, name))];
    case 'delete':
      if (body['purge'] === true) return refuseMalformed('"purge" is not supported by the embedded Content Lake');
      return listTargets(body, { name, findIds }).map((id) => planned.delete(id));
    case 'patch':
      return listTargets(body, { name, findIds }).map((id) => planned.patch(id, body));
  }
}

function requireId(body: JsonObject, name: string): JsonObject {
  if (typeof body['_id'] === 'string') return body;
  return refuseMalformed(`"${name}" needs an "_id"`);
}
