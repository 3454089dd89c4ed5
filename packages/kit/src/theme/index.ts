/** The theme generator: from the few things a seller chooses to every colour of a page. No React, no DOM. */
export {
  type ColourName,
  type ColourPair,
  colourNames,
  colourPairs,
  groundColours,
  leastContrast,
  type Scheme,
  schemes,
  themeColours,
} from './colours.ts';
export { formatThemeCss } from './format-theme-css.ts';
export { type Oklch, toContrast, toDistance, toOklch as toShade } from './oklch.ts';
export {
  type Corners,
  cornerShapes,
  defaultTheme,
  defaultThemeKey,
  findThemeByKey,
  formatThemeKey,
  type Ground,
  grounds,
  parseThemeParameters,
  type ThemeIssue,
  type ThemeParameters,
  type ThemeReading,
  themePresets,
} from './parameters.ts';
export { planTheme, type SchemeColours, type Theme } from './plan-theme.ts';
export { STATUS_DISTANCE } from './status-colours.ts';
