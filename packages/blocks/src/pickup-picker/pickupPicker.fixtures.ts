import type { PickupPickerContent } from './pickupPicker.content.ts';

export const pickupPickerFixtures = {
  full: { heading: 'Come and collect', count: 4, showNearest: true },
  long: {
    heading:
      'All the places in Lisbon where you can fetch what you ordered, and when somebody is there to hand it over',
    count: 12,
    showNearest: true,
  },
  minimal: { count: 1, showNearest: false },
} satisfies Record<string, PickupPickerContent>;
