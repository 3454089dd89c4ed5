import type { BlockType } from './block-types.ts';

/** What a block can be found in: each is a story, or the contract says why it cannot happen. */
export const blockStates = {
  full: 'Full',
  cutoffPassed: 'CutoffPassed',
  closed: 'Closed',
  soldOut: 'SoldOut',
  unknown: 'Unknown',
  loading: 'Loading',
  faulty: 'Faulty',
  longText: 'LongText',
  rightToLeft: 'RightToLeft',
  small: 'Small',
  dark: 'Dark',
  forcedColours: 'ForcedColours',
} as const;

/** States that depend on what a block is about. The others every block has. */
export type OccasionalState = 'cutoffPassed' | 'closed' | 'soldOut' | 'unknown' | 'loading' | 'faulty';

/** What a block undertakes, for its page, its documentation and its tests. */
export interface BlockContract {
  readonly type: BlockType;
  /** The kinds of page it has something to say on. */
  readonly pages: readonly ('event' | 'product')[];
  /**
   * Where it stands on a wide product page: `media` beside the words, `side` among what is read to buy, `content` below both
   * columns, `full` from edge to edge. An event page has one column, so only `full` differs there.
   */
  readonly stands: 'media' | 'side' | 'content' | 'full';
  /** What a buyer can do with it without JavaScript: read it, follow its links, or send its form. */
  readonly withoutScript: 'reads' | 'links' | 'submits';
  /** States it cannot be in, each with the reason a designer reads. */
  readonly notShown: Readonly<Partial<Record<OccasionalState, string>>>;
}

/** Keeps a contract's type exact. */
export function defineContract<const Contract extends BlockContract>(contract: Contract): Contract {
  return contract;
}

/** Reasons several blocks share. */
export const neverLoading = 'It comes whole with the page: nothing is fetched afterwards.';
export const noForm = 'It has no form, so nothing can be sent wrongly.';
export const noPromise = 'It shows no promise, so no deadline, closing or stock changes it.';
