import type { StoredDocument } from '../documents/document.ts';
import { DocumentIndex } from './document-index.ts';
import { Journal, type JournalChange } from './journal.ts';

/** What one document went through in a transaction. `mutations` lead from `before` to `after`. */
export interface DocumentChange {
  readonly id: string;
  readonly before: StoredDocument | undefined;
  readonly after: StoredDocument | undefined;
  readonly mutations: readonly object[];
}

/** A transaction after it is on disk. */
export interface CommittedTransaction {
  readonly sequence: number;
  readonly transactionId: string;
  readonly timestamp: string;
  readonly author: string;
  readonly changes: readonly DocumentChange[];
}

export interface PlannedTransaction {
  readonly transactionId: string;
  readonly timestamp: string;
  readonly author: string;
  readonly fingerprint: string;
  readonly response: string;
  readonly changes: readonly DocumentChange[];
}

type Subscriber = (transaction: CommittedTransaction) => void;

/**
 * The dataset: documents in memory, transactions on disk. Reads see a transaction only when it is on disk, and subscribers
 * hear of it after that, in order.
 */
export class Store {
  readonly journal: Journal;
  readonly documents = new DocumentIndex();
  readonly #subscribers = new Set<Subscriber>();
  #lastInstantMs: number;
  #sequence: number;

  /** @throws LakeInUseError */
  constructor(dataDir: string) {
    this.journal = new Journal(dataDir);
    for (const document of this.journal.loadDocuments()) this.documents.put(document);
    const latest = this.journal.findLatest();
    this.#sequence = latest?.sequence ?? 0;
    this.#lastInstantMs = latest === undefined ? 0 : Date.parse(latest.timestamp);
  }

  /** Place of the newest transaction: two equal values mean nothing changed between. */
  get sequence(): number {
    return this.#sequence;
  }

  /** Now, but never the same millisecond twice nor earlier than before: the Studio misorders events otherwise. */
  tick(): string {
    this.#lastInstantMs = Math.max(Date.now(), this.#lastInstantMs + 1);
    return new Date(this.#lastInstantMs).toISOString();
  }

  commit(planned: PlannedTransaction): CommittedTransaction {
    const changes: readonly JournalChange[] = planned.changes;
    const sequence = this.journal.append({ ...planned, changes });
    this.#sequence = sequence;
    for (const { id, after } of planned.changes) {
      if (after === undefined) this.documents.remove(id);
      else this.documents.put(after);
    }
    const committed: CommittedTransaction = {
      sequence,
      transactionId: planned.transactionId,
      timestamp: planned.timestamp,
      author: planned.author,
      changes: planned.changes,
    };
    for (const subscriber of this.#subscribers) subscriber(committed);
    return committed;
  }

  /** Calls back after every commit; returns the way to stop. A subscriber must not throw: the commit already happened. */
  subscribe(subscriber: Subscriber): () => void {
    this.#subscribers.add(subscriber);
    return () => this.#subscribers.delete(subscriber);
  }

  close(): void {
    this.#subscribers.clear();
    this.journal.close();
  }
}
