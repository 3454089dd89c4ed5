import { create } from 'storybook/theming';

/** Storybook in the kit's own paper and ink, so nothing around a story competes with it. */
export const stallTheme = create({
  base: 'light',
  brandTitle: 'Stallkeep kit',
  brandUrl: './',
  fontBase: '"Stall Text", "Avenir Next", system-ui, sans-serif',
  appBg: '#efe9dc',
  appContentBg: '#f7f3eb',
  appPreviewBg: '#f7f3eb',
  appBorderColor: '#d9d0c1',
  appBorderRadius: 6,
  textColor: '#261d16',
  textMutedColor: '#5c5146',
  barBg: '#fefcf8',
  barTextColor: '#5c5146',
  barSelectedColor: '#902b02',
  barHoverColor: '#902b02',
  colorPrimary: '#a33810',
  colorSecondary: '#a33810',
  inputBg: '#fefcf8',
  inputBorder: '#827567',
  inputTextColor: '#261d16',
});
