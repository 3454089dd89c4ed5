import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root and the places in it that the tools speak of. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Everything a running Stallkeep keeps: content, pictures, who is running. Named by STALLKEEP_DATA_DIR. */
export function dataDirectory(): string {
  return process.env['STALLKEEP_DATA_DIR'] ?? join(root, '.stallkeep');
}

export const lakeEntry = join(root, 'packages/content-lake/src/bin.ts');
export const ordersEntry = join(root, 'packages/orders/src/bin.ts');
export const studioDirectory = join(root, 'studio/dist');
export const storefrontDirectory = join(root, 'apps/storefront');
export const storybookDirectory = join(root, 'storybook-static');
