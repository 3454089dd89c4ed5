import type { PictureView } from './page-view.ts';

/** What a product's page tells beside what it is: its faults, how it goes back, what it comes in. */

/** What is not as new on a used piece, in words and where there is one with its photo. */
export interface FaultView {
  readonly text: string;
  readonly picture?: PictureView;
}

export interface ReturnsView {
  /** Days from the day the buyer has it. */
  readonly windowDays: number;
  readonly summary: string;
  readonly ways: readonly ('stall' | 'courier' | 'post')[];
  /** Undefined: the seller has not said. */
  readonly buyerPaysReturn?: boolean;
  /** Months of legal guarantee. */
  readonly guaranteeMonths?: number;
  /** Why there is no right to withdraw, where there is none. */
  readonly exemption?: string;
}

export interface PackagingView {
  readonly title: string;
  readonly materials: readonly { readonly name: string; readonly code?: string; readonly shareRecycled?: number }[];
  /** 0 to 100. */
  readonly recyclableShare?: number;
  /** Outer size, mm, and what the empty packaging weighs. */
  readonly outer?: { readonly length: number; readonly width: number; readonly height: number };
  readonly tareGrams?: number;
  /** Drop and heat tests with how many of the sample passed. */
  readonly tests: readonly {
    readonly protocol: string;
    /** Local date. */
    readonly on?: string;
    readonly sampleSize: number;
    readonly passed: number;
  }[];
}
