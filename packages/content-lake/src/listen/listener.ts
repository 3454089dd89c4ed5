import { type ExprNode, evaluateSync } from 'groq-js';
import { isPublicId, type JsonObject, type StoredDocument, toAddress } from '../documents/document.ts';
import { createEffects } from '../history/mendoza.ts';
import { parseQuery } from '../query/engine.ts';
import { rewriteTree } from '../query/rewrite.ts';
import { DocumentIndex } from '../store/document-index.ts';
import type { CommittedTransaction, DocumentChange } from '../store/store.ts';

export interface ListenOptions {
  readonly query: string;
  readonly params: JsonObject;
  readonly identity: string;
  readonly sees: 'all' | 'published' | 'public';
  readonly includesResult: boolean;
  readonly includesPrevious: boolean;
  readonly includesMutations: boolean;
  readonly includesEffects: boolean;
}

/** Decides whether one document is what a listener asked for. */
export type Matches = (document: StoredDocument | undefined) => boolean;

/**
 * A listener's filter as a test of one document. As on hosted Sanity, the filter sees the document alone: a condition on
 * another one never holds.
 *
 * @throws Problem when the query does not parse.
 */
export function createMatcher(options: ListenOptions): Matches {
  const tree: ExprNode = parseQuery(options.query, options.params);
  return (document) => {
    if (document === undefined || !isVisible(document._id, options.sees)) return false;
    const index = new DocumentIndex();
    index.put(document);
    const rewritten = rewriteTree(tree, { query: options.query, index });
    const { data } = evaluateSync(rewritten, {
      dataset: [document],
      params: { ...options.params },
      identity: options.identity,
    });
    return Array.isArray(data) ? data.length > 0 : data !== null && data !== false;
  };
}

function isVisible(id: string, sees: ListenOptions['sees']): boolean {
  if (sees === 'all') return true;
  return sees === 'public' ? isPublicId(id) : toAddress(id).kind === 'published';
}

export interface MutationEvent {
  /** `<transaction>#<document>`: where a listener that comes back goes on from. */
  readonly id: string;
  readonly data: object;
}

/** The events of a transaction for one listener, in the order of its changes. */
export function listMutationEvents(
  transaction: CommittedTransaction,
  matches: Matches,
  options: ListenOptions,
): readonly MutationEvent[] {
  const concerned = transaction.changes
    .map((change) => ({ change, transition: findTransition(change, matches) }))
    .filter((event) => event.transition !== undefined);
  return concerned.map(({ change, transition }, position) => {
    const id = `${transaction.transactionId}#${change.id}`;
    return {
      id,
      data: {
        eventId: id,
        documentId: change.id,
        transactionId: transaction.transactionId,
        transition,
        identity: transaction.author,
        ...(change.before === undefined ? {} : { previousRev: change.before._rev }),
        resultRev: transaction.transactionId,
        timestamp: transaction.timestamp,
        visibility: 'query',
        transactionTotalEvents: concerned.length,
        transactionCurrentEvent: position,
        ...(options.includesMutations ? { mutations: change.mutations } : {}),
        ...(options.includesResult && change.after !== undefined ? { result: change.after } : {}),
        ...(options.includesPrevious ? { previous: change.before ?? null } : {}),
        ...(options.includesEffects ? { effects: createEffects(change.before, change.after) } : {}),
      },
    };
  });
}

function findTransition(
  { before, after }: DocumentChange,
  matches: Matches,
): 'appear' | 'update' | 'disappear' | undefined {
  const matched = matches(before);
  const isMatch = matches(after);
  if (matched) return isMatch ? 'update' : 'disappear';
  return isMatch ? 'appear' : undefined;
}
