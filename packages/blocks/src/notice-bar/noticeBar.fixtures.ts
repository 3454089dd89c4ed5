import type { NoticeBarContent } from './noticeBar.content.ts';

export const noticeBarFixtures = {
  full: {
    tone: 'wait',
    text: 'On Saturday 5 December we stand in the covered hall of the same square.',
    linkText: 'How to find the hall',
    linkHref: 'https://www.openstreetmap.org/?mlat=38.7155&mlon=-9.1247',
    from: '2026-11-10T08:00:00.000Z',
    until: '2026-12-05T14:00:00.000Z',
  },
  info: { tone: 'info', text: 'The makers’ raffle is at two. Every order of the day is in it.' },
  stop: { tone: 'stop', text: 'No market on 21 November: the square is closed for the half marathon.' },
  /** Over before the fixture pages were made. */
  over: { tone: 'stop', text: 'The stall opens an hour late today.', until: '2026-11-12T12:00:00.000Z' },
  /** Begins after they were made. */
  later: { tone: 'info', text: 'Today the makers’ raffle is at two.', from: '2026-12-05T08:00:00.000Z' },
  long: {
    tone: 'wait',
    text: 'On Saturday 5 December we stand in the covered hall of the same square, because the tram company renews the rails between Voz do Operário and the Panteão and has asked all of us to leave the upper side free until the evening.',
    linkText: 'How to find the hall, with the way from either tram stop and a door without steps',
    linkHref: '/feira-da-ladra',
  },
} satisfies Record<string, NoticeBarContent>;
