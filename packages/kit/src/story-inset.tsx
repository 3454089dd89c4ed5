import type { Decorator } from '@storybook/react-vite';

/** Room around a component, so its shadow and focus ring are seen. */
export const inset: Decorator = (Story) => (
  <div style={{ padding: '1.5rem', maxInlineSize: '40rem' }}>
    <Story />
  </div>
);
