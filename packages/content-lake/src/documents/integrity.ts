import type { DocumentChange, Store } from '../store/store.ts';
import { listReferences } from './document.ts';
import { WriteConflict } from './transaction.ts';

/** How many referring documents an error names. */
const MAX_NAMED = 10;

/**
 * Strong references point at something, before and after: a transaction may not add one to nothing, nor delete what one
 * points at.
 *
 * @throws WriteConflict 409
 */
export function checkReferences(store: Store, changes: readonly DocumentChange[]): void {
  const changed = new Map(changes.map((change) => [change.id, change]));
  const findAfter = (id: string) => (changed.has(id) ? changed.get(id)?.after : store.documents.get(id));

  for (const { id, before, after } of changes) {
    const known = new Set(
      before === undefined ? [] : listReferences(before).map((reference) => `${reference.id} ${reference.isStrong}`),
    );
    for (const reference of after === undefined ? [] : listReferences(after)) {
      // One that was there before is not this edit's fault: an import may have brought it in.
      const isNew = !known.has(`${reference.id} ${reference.isStrong}`) || changed.has(reference.id);
      if (!reference.isStrong || !isNew || findAfter(reference.id) !== undefined) continue;
      throw new WriteConflict(409, 'documentReferenceDoesNotExistError', {
        message: `Document "${id}" references non-existent document "${reference.id}"`,
        details: { id, referenceID: reference.id },
      });
    }
    if (before === undefined || after !== undefined) continue;
    const referring = store.documents
      .listReferring([id])
      .map((document) => findAfter(document._id))
      .filter((document) => document !== undefined)
      .filter((document) => listReferences(document).some((reference) => reference.isStrong && reference.id === id))
      .map((document) => document._id);
    if (referring.length === 0) continue;
    throw new WriteConflict(409, 'documentHasExistingReferencesError', {
      message: `Document "${id}" cannot be deleted as there are references to it from "${referring.slice(0, MAX_NAMED).join('", "')}"`,
      details: { id, referencingIDs: referring.slice(0, MAX_NAMED), totalCount: referring.length },
    });
  }
}
