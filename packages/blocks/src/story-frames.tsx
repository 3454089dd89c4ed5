import type { Decorator } from '@storybook/react-vite';

/** A block stands in a page's frame: a gutter, and a width its container queries answer to. */
function frame(maxInlineSize: string): Decorator {
  return (Story) => (
    <div style={{ padding: '1.5rem 1rem', maxInlineSize, marginInline: 'auto' }}>
      <div style={{ containerType: 'inline-size' }}>
        <Story />
      </div>
    </div>
  );
}

export const wideFrame = frame('78rem');
export const columnFrame = frame('36rem');
export const smallFrame = frame('320px');
export const bleedFrame: Decorator = (Story) => (
  <div style={{ containerType: 'inline-size', paddingBlockEnd: '3rem' }}>
    <Story />
  </div>
);
/** 320 px for a block that runs to the edges. */
export const smallBleedFrame: Decorator = (Story) => (
  <div style={{ containerType: 'inline-size', inlineSize: '320px' }}>
    <Story />
  </div>
);

export const dark = { globals: { scheme: 'dark' } };
export const rightToLeft = { globals: { direction: 'rtl' } };
