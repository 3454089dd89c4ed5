import type { FindStallContent } from './findStall.content.ts';

export const findStallFixtures = {
  full: {
    heading: 'Up the hill, first row',
    rows: ['A', 'B', 'C'],
    perRow: 14,
    stall: 'B5',
    landmarks: [
      { name: 'Church of São Vicente', side: 'topLeft' },
      { name: 'Tram 28', side: 'topRight' },
      { name: 'River', side: 'right' },
      { name: 'Coffee van', side: 'bottom' },
    ],
    showMap: true,
  },
  /** The stall of the market event, and long rows. */
  long: {
    heading: 'Up the hill past the church, through the arch, and along the first row until you smell the ink',
    rows: ['A', 'B', 'C', 'D', 'E', 'F'],
    perRow: 24,
    landmarks: [
      { name: 'Church of São Vicente de Fora', side: 'topLeft' },
      { name: 'National Pantheon', side: 'top' },
      { name: 'Tram 28, stop Voz do Operário', side: 'topRight' },
      { name: 'Covered hall', side: 'left' },
      { name: 'River and the ferry pier', side: 'right' },
      { name: 'Coffee van', side: 'bottomLeft' },
      { name: 'Steps down to Alfama', side: 'bottomRight' },
    ],
    showMap: true,
  },
  minimal: { rows: [], landmarks: [], showMap: false },
} satisfies Record<string, FindStallContent>;
