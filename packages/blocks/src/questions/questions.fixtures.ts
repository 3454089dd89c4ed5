import type { QuestionsContent } from './questions.content.ts';

export const questionsFixtures = {
  full: {
    heading: 'Asked at the stall',
    items: [
      {
        question: 'Does the ink wash out?',
        answer:
          'No. It is fixed with heat and softens with every wash.\n\nThe first time, wash it alone: a little loose indigo comes off.',
      },
      { question: 'Can I choose the exact piece?', answer: 'At the stall, yes: take the one whose seams you like.' },
      {
        question: 'Do you print other sizes?',
        answer: 'Up to 90 cm, in about two weeks. Write to us with the design.',
      },
    ],
  },
  one: { items: [{ question: 'Is it for children too?', answer: 'From three years on.' }] },
  none: { items: [] },
  long: {
    heading: 'Everything that has been asked at the stall since the spring, with the answers we gave',
    items: [
      {
        question:
          'If I order the large one in indigo today and my sister wants the small one in olive, can we collect them together although she lives on the other side of the river?',
        answer:
          'Yes. Order them one after the other and write the same name on both; whoever comes first takes both.\n\nIf one is not ready yet we tell you the day before.\n\nSee also our page https://example.org/a-very-long-address-that-has-no-place-to-break-in-a-narrow-column',
      },
      { question: '¿Se puede lavar a máquina?', answer: 'A 30 grados.' },
    ],
  },
} satisfies Record<string, QuestionsContent>;
