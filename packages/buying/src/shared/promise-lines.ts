/** A promise in the buyer's language, in lines that stand on their own. Never shown without its condition. */
export interface PromiseLines {
  readonly status: 'firm' | 'estimate' | 'unknown' | 'unavailable';
  readonly headline: string;
  /** The place and whose clock. */
  readonly where?: string;
  readonly condition?: string;
  /** Why there is no date, or what to do instead. */
  readonly reason?: string;
  readonly minimum?: string;
  readonly held?: string;
  /** What the buyer gets when it is not kept. */
  readonly remedy?: string;
}
