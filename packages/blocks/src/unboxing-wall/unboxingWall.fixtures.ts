import { bandanaIndigo, bandanaOlive, bandanaRed, bowlBlue, printHarbour, radioGreen } from '../fixtures/pictures.ts';
import type { UnboxingWallContent } from './unboxingWall.content.ts';

export const unboxingWallFixtures = {
  full: {
    heading: 'Unpacked',
    intro: 'Pictures that buyers sent us and said we may show.',
    entries: [
      {
        picture: bandanaRed,
        line: 'It smells of the workshop. The dog wants it.',
        firstName: 'Inês',
        takenOn: '2026-10-04',
        hasConsent: true,
      },
      {
        picture: printHarbour,
        line: 'Hung the same evening.',
        firstName: 'Jonas',
        takenOn: '2026-09-20',
        hasConsent: true,
      },
      {
        picture: bowlBlue,
        line: 'Arrived whole, by bicycle!',
        firstName: 'Amal',
        takenOn: '2026-08-01',
        hasConsent: true,
      },
      { picture: radioGreen, line: 'Still warm after the first evening.', firstName: 'Rui', hasConsent: true },
      { picture: bandanaOlive, firstName: 'Marta', takenOn: '2026-06-13', hasConsent: true },
    ],
  },
  one: { entries: [{ picture: bandanaIndigo, line: 'Worn to the market it came from.', hasConsent: true }] },
  none: { entries: [] },
  long: {
    heading: 'What people unpacked on kitchen tables, in trams and once on a ferry in the rain',
    entries: [
      {
        picture: bandanaIndigo,
        line: 'I ordered the small one, then the large one, then one for my sister, and the three of us now look like a band that never rehearses; the seams do not meet and that is the best part of it.',
        firstName: 'Maria-Antónia Wilhelmina',
        takenOn: '2026-10-30',
        hasConsent: true,
      },
      { picture: bowlBlue, line: 'Whole.', firstName: 'Ed', takenOn: '2026-02-02', hasConsent: true },
    ],
  },
} satisfies Record<string, UnboxingWallContent>;
