import { toAddress } from '../documents/document.ts';
import type { PastTransaction } from '../store/journal.ts';
import type { Store } from '../store/store.ts';

/** One line of a document's history as the Studio shows it. */
export type DocumentEvent = Readonly<Record<string, unknown>> & { readonly type: string };

type Change = PastTransaction['changes'][number];

/** What happened to a document, its draft and its versions, newest first. Edits of drafts are read from transactions instead. */
export function listDocumentEvents(store: Store, publishedId: string): readonly DocumentEvent[] {
  const ids = store.journal.listFamily(publishedId);
  const events: DocumentEvent[] = [];
  for (const transaction of store.journal.listTransactions(ids)) events.push(...toEvents(transaction, publishedId));
  return events;
}

function toEvents(transaction: PastTransaction, publishedId: string): readonly DocumentEvent[] {
  const family = transaction.changes.filter((change) => toAddress(change.id).publishedId === publishedId);
  const published = family.find((change) => change.id === publishedId);
  const versions = family.filter((change) => change !== published);
  const common = { timestamp: transaction.timestamp, author: transaction.author, documentId: publishedId };
  const revision = transaction.transactionId;
  const describe = (change: Change) => ({
    ...common,
    versionId: change.id,
    versionRevisionId: revision,
    revisionId: revision,
  });

  if (published?.after !== undefined) {
    const source = versions.find((change) => change.before !== undefined && change.after === undefined);
    if (source !== undefined) {
      return [
        {
          type: 'publishDocumentVersion',
          ...common,
          id: revision,
          revisionId: revision,
          versionId: source.id,
          versionRevisionId: source.before?._rev,
          publishCause: 'document.publish',
        },
      ];
    }
    const type = published.before === undefined ? 'createLiveDocument' : 'updateLiveDocument';
    return [{ type, id: revision, ...common, revisionId: revision }];
  }
  if (published !== undefined) {
    const draft = versions.find((change) => change.after !== undefined);
    if (draft !== undefined) {
      return [{ type: 'unpublishDocument', id: revision, ...describe(draft), releaseId: undefined }];
    }
    return [{ type: 'deleteDocumentGroup', id: revision, ...common, revisionId: revision }];
  }
  return versions.flatMap((change): readonly DocumentEvent[] => {
    if (change.before === undefined) return [{ type: 'createDocumentVersion', id: revision, ...describe(change) }];
    if (change.after === undefined) return [{ type: 'deleteDocumentVersion', id: revision, ...describe(change) }];
    return [];
  });
}
