import type { MakingTimelineContent } from './makingTimeline.content.ts';

export const makingTimelineFixtures = {
  full: {
    heading: 'Printed once you order',
    text: 'Four pulls of one pear-wood block, then a night on the line. Nothing is printed before somebody wants it.',
    showBasis: true,
  },
  long: {
    heading: 'What happens in the workshop between the moment you order and the moment you hold it in your hands',
    text: 'The block is inked by hand for every pull, and the ink needs its night on the line before the next colour goes on; on damp days it needs two, and then we say so here before you order and not after.',
    showBasis: true,
  },
  minimal: { showBasis: false },
} satisfies Record<string, MakingTimelineContent>;
