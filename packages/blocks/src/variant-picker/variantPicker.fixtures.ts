import type { VariantPickerContent } from './variantPicker.content.ts';

export const variantPickerFixtures = {
  full: { heading: 'Which one?' },
  minimal: {},
} satisfies Record<string, VariantPickerContent>;
