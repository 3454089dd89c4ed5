import type { ProductHeaderContent } from './productHeader.content.ts';

export const productHeaderFixtures = {
  full: { showSeller: true, showPrice: true, showCondition: true },
  minimal: { showSeller: false, showPrice: false, showCondition: false },
} satisfies Record<string, ProductHeaderContent>;
