import type { PickupWindowsContent } from './pickupWindows.content.ts';

export const pickupWindowsFixtures = {
  full: { heading: 'Come and collect', count: 4 },
  minimal: { count: 1 },
} satisfies Record<string, PickupWindowsContent>;
