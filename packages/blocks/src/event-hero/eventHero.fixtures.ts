import type { EventHeroContent } from './eventHero.content.ts';

export const eventHeroFixtures = {
  full: { eyebrow: 'Open-air market', showMap: true },
  minimal: { showMap: false },
} satisfies Record<string, EventHeroContent>;
