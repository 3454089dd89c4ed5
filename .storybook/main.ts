import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/react-vite';
import { mergeConfig } from 'vite';

// Documentation and composer read the schemas; of sanity they need only what describes a schema, not the Studio.
const sanityTypes = fileURLToPath(import.meta.resolve('@sanity/types'));

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: [
    './*.mdx',
    '../packages/kit/src/**/*.stories.tsx',
    '../packages/blocks/src/**/*.mdx',
    '../packages/blocks/src/**/*.stories.tsx',
    '../packages/buying/src/**/*.stories.tsx',
    '../packages/composer/src/**/*.stories.tsx',
  ],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  viteFinal: (vite) => mergeConfig(vite, { resolve: { alias: [{ find: /^sanity$/, replacement: sanityTypes }] } }),
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};

export default config;
