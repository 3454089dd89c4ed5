import type { CommittedTransaction, Store } from '../store/store.ts';

/** Transactions kept for listeners that were away for a moment. */
const MAX_RECENT = 2000;

/** The last transactions of this run, for listeners that lost their connection to go on where they were. */
export class RecentTransactions {
  readonly #transactions: CommittedTransaction[] = [];

  constructor(store: Store) {
    store.subscribe((transaction) => {
      this.#transactions.push(transaction);
      if (this.#transactions.length > MAX_RECENT) this.#transactions.splice(0, MAX_RECENT / 10);
    });
  }

  /** What came after the event `<transaction>#<document>`; undefined when that is too long ago to say. */
  listAfter(eventId: string): readonly CommittedTransaction[] | undefined {
    const hash = eventId.lastIndexOf('#');
    const transactionId = hash < 0 ? eventId : eventId.slice(0, hash);
    const documentId = hash < 0 ? undefined : eventId.slice(hash + 1);
    const position = this.#transactions.findIndex((transaction) => transaction.transactionId === transactionId);
    const seen = this.#transactions[position];
    if (seen === undefined) return undefined;
    const at = seen.changes.findIndex((change) => change.id === documentId);
    const rest = at < 0 ? [] : seen.changes.slice(at + 1);
    const later = this.#transactions.slice(position + 1);
    return rest.length === 0 ? later : [{ ...seen, changes: rest }, ...later];
  }
}
