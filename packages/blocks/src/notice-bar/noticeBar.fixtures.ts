import type { NoticeBarContent } from './noticeBar.content.ts';

export const noticeBarFixtures = {
  full: { heading: 'Notice bar', text: 'Every stall has a story. This is where yours goes.' },
  long: {
    heading: 'Notice bar, told at a length that no seller should need but one always does',
    text: 'The makers of this market have stood on this hill since before the tram, and each of them has a reason to tell why, which is why this text goes on for longer than anybody had planned.',
  },
  minimal: {},
} satisfies Record<string, NoticeBarContent>;
