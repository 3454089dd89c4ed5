import Color from 'colorjs.io';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toContrast, toDistance, toHex, toOklch } from './oklch.ts';
import { anyColour } from './theme.fixtures.ts';

test('measures black on white as 21 to 1', () => {
  expect(toContrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(toContrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

test('reads lightness, chroma, hue and contrast as colorjs.io does', () => {
  fc.assert(
    fc.property(anyColour, anyColour, (hex, other) => {
      const oracle = new Color(hex);
      const [lightness = Number.NaN, chroma = Number.NaN] = oracle.to('oklch').coords.map(Number);
      const ours = toOklch(hex);
      expect(ours.lightness).toBeCloseTo(lightness, 3);
      expect(Math.abs(ours.chroma - chroma)).toBeLessThan(0.0025);
      expect(toContrast(hex, other)).toBeCloseTo(oracle.contrastWCAG21(new Color(other)), 2);
      expect(toDistance(hex, other)).toBeCloseTo(oracle.deltaEOK(new Color(other)), 2);
    }),
    { numRuns: 300 },
  );
});

test('writes back the colour it has read', () => {
  fc.assert(
    fc.property(anyColour, (hex) => {
      // A near-grey is read as grey: at most two steps of 255 are lost.
      expect(toDistance(toHex(toOklch(hex)), hex)).toBeLessThan(0.0025);
    }),
    { numRuns: 300 },
  );
});

test('gives the most chroma sRGB has where it has not enough', () => {
  const red = toOklch(toHex({ lightness: 0.6, chroma: 0.4, hue: 29 }));
  expect(red.chroma).toBeGreaterThan(0.22);
  expect(Math.abs(red.lightness - 0.6)).toBeLessThan(0.005);
  expect(Math.abs(red.hue - 29)).toBeLessThan(1);
});
