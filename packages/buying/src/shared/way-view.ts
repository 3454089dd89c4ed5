import type { PromiseLines } from './promise-lines.ts';

/** How lines are got together, from whom, for what, and what is promised of it. */
export interface WayView {
  readonly key: string;
  readonly sellerName: string;
  readonly kind: 'pickup' | 'run' | 'lane';
  readonly wayTitle: string;
  /** "From stock", "Made to order". */
  readonly source: string;
  /** "Free" or the amount. */
  readonly fee: string;
  readonly promise: PromiseLines;
}
