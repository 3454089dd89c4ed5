import type { PickupPickerContent } from './pickupPicker.content.ts';

export const pickupPickerFixtures = {
  full: { heading: 'Pickup picker', text: 'Every stall has a story. This is where yours goes.' },
  long: {
    heading: 'Pickup picker, told at a length that no seller should need but one always does',
    text: 'The makers of this market have stood on this hill since before the tram, and each of them has a reason to tell why, which is why this text goes on for longer than anybody had planned.',
  },
  minimal: {},
} satisfies Record<string, PickupPickerContent>;
