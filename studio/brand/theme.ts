import { color } from '@sanity/color';
import { buildTheme } from '@sanity/ui/theme';

/** Paper and linen instead of the default's blue grey. */
const WARM_GREY = {
  50: '#f8f7f5',
  100: '#f0eeea',
  200: '#e5e2dc',
  300: '#c2bdb3',
  400: '#9c958a',
  500: '#79736a',
  600: '#59544d',
  700: '#3f3b36',
  800: '#2a2825',
  900: '#1e1c1a',
  950: '#151412',
};

/** The green of market awnings, for what to press next. White on 500 has a contrast of 5.2; a red would look like danger. */
const AWNING_GREEN = {
  50: '#f1f8f5',
  100: '#dff0ea',
  200: '#cbe6dc',
  300: '#93c9b6',
  400: '#57a68c',
  500: '#2c7a63',
  600: '#1f6150',
  700: '#17493c',
  800: '#102f28',
  900: '#0c221d',
  950: '#081613',
};

export const theme = buildTheme({
  palette: {
    black: color.black,
    white: color.white,
    purple: color.purple,
    magenta: color.magenta,
    red: color.red,
    orange: color.orange,
    yellow: color.yellow,
    green: color.green,
    cyan: color.cyan,
    gray: WARM_GREY,
    blue: AWNING_GREEN,
  },
});
