import type { ProductHeaderContent } from './productHeader.content.ts';

export const productHeaderFixtures = {
  full: { showSeller: true, showCondition: true },
  minimal: { showSeller: false, showCondition: false },
} satisfies Record<string, ProductHeaderContent>;
