import type { ReturnWay } from '@stallkeep/orders';

export type CaseForm = 'return' | 'exchange' | 'repair' | 'claim';

interface CaseFormWords {
  readonly heading: string;
  readonly intro: readonly string[];
  readonly lines: string;
  readonly reason: string;
  readonly words: string;
  readonly submit: string;
  readonly after: string;
}

/** What the forms of after the sale ask. British English. */
export const caseForms: Readonly<Record<CaseForm, CaseFormWords>> = {
  return: {
    heading: 'Return something',
    intro: [
      'The seller looks at it and tells you how it goes on. Your right to withdraw from the contract stays as it is.',
    ],
    lines: 'What do you return?',
    reason: 'Why? (you need not say)',
    words: 'Anything the seller should know',
    submit: 'Ask for the return',
    after: 'The seller answers here and by e-mail.',
  },
  exchange: {
    heading: 'Exchange something',
    intro: [
      'What there is now you can choose. It is kept for you, with a promise of its own, once the seller has agreed.',
    ],
    lines: 'What do you want to exchange?',
    reason: 'Why? (you need not say)',
    words: 'Anything the seller should know',
    submit: 'Ask for the exchange',
    after: 'The seller answers here and by e-mail.',
  },
  repair: {
    heading: 'Have something repaired',
    intro: ['Whoever made it mends it. When it can be done, and by when, comes with the answer.'],
    lines: 'What is to be repaired?',
    reason: 'What is it?',
    words: 'What is broken, and since when?',
    submit: 'Ask for the repair',
    after: 'The seller answers here and by e-mail, with a date.',
  },
  claim: {
    heading: 'Report damage',
    intro: ['Something arrived damaged, is not what you ordered, or is missing: say what, and show it where you can.'],
    lines: 'What is it about?',
    reason: 'What is wrong?',
    words: 'What happened?',
    submit: 'Report it',
    after: 'The seller answers here and by e-mail.',
  },
};

/** Codes that are kept, with their names. The empty one is for who does not say. */
export const caseReasons: Readonly<Record<CaseForm, readonly (readonly [code: string, name: string])[]>> = {
  return: [
    ['', 'I would rather not say'],
    ['too_small', 'Too small'],
    ['too_large', 'Too large'],
    ['not_as_expected', 'Not what I expected'],
    ['came_late', 'It came too late'],
    ['faulty', 'Something is wrong with it'],
    ['changed_mind', 'I changed my mind'],
  ],
  exchange: [
    ['', 'I would rather not say'],
    ['too_small', 'Too small'],
    ['too_large', 'Too large'],
    ['other_colour', 'I would like another colour or kind'],
    ['faulty', 'Something is wrong with it'],
  ],
  repair: [
    ['broken', 'It broke'],
    ['worn', 'It is worn out sooner than it should be'],
    ['never_worked', 'It never worked'],
    ['other', 'Something else'],
  ],
  claim: [
    ['damaged', 'It arrived damaged'],
    ['wrong_item', 'It is not what I ordered'],
    ['missing', 'Something is missing'],
    ['not_as_described', 'It is not as it was described'],
    ['other', 'Something else'],
  ],
};

export const wayNames: Readonly<Record<ReturnWay, string>> = {
  stall: 'Bring it to the stall',
  courier: 'The seller’s courier fetches it',
  post: 'Send it by post',
};

export const wishNames = {
  refund: 'My money back',
  replacement: 'The same again, undamaged',
  repair: 'That it is mended',
} as const;

export function findReasonName(kind: CaseForm, code: string): string | undefined {
  return caseReasons[kind].find(([known]) => known === code)?.[1];
}
