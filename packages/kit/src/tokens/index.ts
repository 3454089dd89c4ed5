/** What the stylesheet has besides colours, as typed lists for the token pages; `tokens.test.ts` compares them with tokens.css. */
export const textSizes = ['xs', 's', 'm', 'l', 'xl', '2xl', '3xl'] as const;
export const spaces = ['1', '2', '3', '4', '5', '6', '7', '8'] as const;
export const radii = ['s', 'm', 'pill'] as const;
export const shadows = ['shadow-s', 'shadow', 'shadow-l'] as const;
export const motions = ['motion', 'motion-slow'] as const;
