import type { Decorator } from '@storybook/react-vite';
import type { CSSProperties } from 'react';

/** How wide a block stands in its story. Blocks answer to this width, not to the window's. */
const frames: Readonly<Record<string, CSSProperties>> = {
  column: { padding: '1.5rem 1rem', maxInlineSize: '36rem', marginInline: 'auto' },
  wide: { padding: '1.5rem 1rem', maxInlineSize: '78rem', marginInline: 'auto' },
  small: { padding: '1.5rem 1rem', inlineSize: '320px' },
  bleed: { paddingBlockEnd: '3rem' },
  smallBleed: { paddingBlockEnd: '3rem', inlineSize: '320px' },
};

/** Sets a story in the frame that `parameters.frame` names. */
export const framed: Decorator = (Story, { parameters }) => (
  <div style={frames[String(parameters['frame'])]}>
    <div style={{ containerType: 'inline-size' }}>
      <Story />
    </div>
  </div>
);

export const dark = { globals: { scheme: 'dark' } };
export const rightToLeft = { globals: { direction: 'rtl' } };
/** The story asks the browser for forced colours; see .storybook/preview.tsx. */
export const forcedColours = { parameters: { forcedColours: true } };
