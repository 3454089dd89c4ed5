import fc from 'fast-check';

/** Any colour a seller may pick. */
export const anyColour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`);

/** Colours that break palettes: no hue, no darkness, no light, and the status colours themselves. */
export const namedExtremes = {
  white: '#ffffff',
  black: '#000000',
  'middle grey': '#777777',
  'neon yellow': '#e6ff00',
  'pure yellow': '#ffff00',
  'pure blue': '#0000ff',
  'pure red': '#ff0000',
  'pure green': '#00ff00',
  cyan: '#00ffff',
  magenta: '#ff00ff',
  'the green of good': '#0b5d2a',
  'the amber of wait': '#694501',
  'the red of stop': '#90101a',
  'the light green of good by night': '#9dd8a9',
  'the colour of the paper': '#f7f3eb',
} as const;
