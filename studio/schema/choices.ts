/** Choices that more than one type offers. */

export const FRAGILITY = [
  { title: 'Robust', value: 'robust' },
  { title: 'Normal', value: 'normal' },
  { title: 'Fragile', value: 'fragile' },
] as const;
