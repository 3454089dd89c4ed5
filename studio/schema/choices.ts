/** Choices that more than one type offers. */

export const FRAGILITY = [
  { title: 'Robust', value: 'robust' },
  { title: 'Normal', value: 'normal' },
  { title: 'Fragile', value: 'fragile' },
] as const;

/** The themes the storefront has, with the colour a seller recognises each by. */
export const THEMES = [
  { title: 'Terracotta', value: 'terracotta' },
  { title: 'Olive', value: 'olive' },
  { title: 'Indigo', value: 'indigo' },
  { title: 'Plum', value: 'plum' },
  { title: 'Teal', value: 'teal' },
  { title: 'Charcoal', value: 'charcoal' },
] as const;
