import type { RecentTransactions } from '../listen/recent.ts';
import type { QueryEngine } from '../query/engine.ts';
import type { Store } from '../store/store.ts';

/** What the routes work on. */
export interface LakeContext {
  readonly projectId: string;
  readonly dataset: string;
  readonly store: Store;
  readonly engine: QueryEngine;
  /** The lake's address as others reach it, without a slash at the end. */
  readonly publicUrl: () => string;
  readonly recent: RecentTransactions;
}
