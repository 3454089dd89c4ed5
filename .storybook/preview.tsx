import '@stallkeep/kit/fonts.css';
import '@stallkeep/kit/tokens.css';
import './preview.css';
import { defaultTheme, findThemeByKey, formatThemeCss, planTheme, themePresets } from '@stallkeep/kit/theme';
import type { Decorator, Preview } from '@storybook/react-vite';
import { useEffect } from 'react';
import { showMedia } from './media.ts';
import { stallTheme } from './theme.ts';

/** The toolbar names a preset; a story may also ask for any theme by its key. */
function findTheme(name: unknown) {
  const preset = themePresets.find((each) => each.name === name);
  return planTheme(preset?.parameters ?? findThemeByKey(String(name)) ?? defaultTheme);
}

/** Theme, scheme and direction stand on an ancestor, as on a page; the theme's stylesheet stands beside it. */
const withLook: Decorator = (Story, { globals, viewMode }) => {
  const { scheme, direction, media } = globals;
  const theme = findTheme(globals['theme']);
  // A docs page shows many stories at once, and a medium is the whole page's.
  const shown = viewMode === 'story' && (media === 'print' || media === 'forced colours') ? media : 'screen';
  useEffect(() => showMedia(shown));
  return (
    <div
      className="stall-story"
      data-theme={theme.key}
      data-scheme={scheme === 'system' ? undefined : String(scheme)}
      dir={direction === 'rtl' ? 'rtl' : 'ltr'}
    >
      <style>{formatThemeCss(theme)}</style>
      <Story />
    </div>
  );
};

/** What the story under test wrote to the error console. */
let consoleErrors: string[] = [];

const preview: Preview = {
  beforeEach: () => {
    consoleErrors = [];
    const original = console.error;
    console.error = (...args: unknown[]) => {
      consoleErrors.push(args.map(String).join(' '));
      original(...args);
    };
    return () => {
      console.error = original;
    };
  },
  // React says broken markup, missing keys and wrong props here: a story that does is not finished.
  afterEach: () => {
    if (consoleErrors.length > 0) throw new Error(`The story wrote to the error console: ${consoleErrors.join('; ')}`);
  },
  tags: ['autodocs'],
  decorators: [withLook],
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: { theme: stallTheme },
    options: { storySort: { order: ['Start here', 'Composer', 'Changelog', 'Pages', 'Blocks', 'Tokens', 'Kit'] } },
    viewport: {
      options: {
        small: { name: 'Small phone', styles: { width: '320px', height: '640px' } },
        phone: { name: 'Phone', styles: { width: '375px', height: '760px' } },
        wide: { name: 'Wide', styles: { width: '1280px', height: '900px' } },
      },
    },
  },
  initialGlobals: { theme: 'terracotta', scheme: 'system', direction: 'ltr', media: 'screen' },
  globalTypes: {
    theme: {
      description: 'Market event theme',
      toolbar: {
        title: 'Theme',
        icon: 'paintbrush',
        items: themePresets.map(({ name, title }) => ({ value: name, title })),
        dynamicTitle: true,
      },
    },
    scheme: {
      description: 'Light or dark',
      toolbar: { title: 'Scheme', icon: 'mirror', items: ['system', 'light', 'dark'], dynamicTitle: true },
    },
    media: {
      description: 'Screen, paper, or the visitor’s own colours (only our part of it)',
      toolbar: { title: 'Media', icon: 'print', items: ['screen', 'print', 'forced colours'], dynamicTitle: true },
    },
    direction: {
      description: 'Reading direction',
      toolbar: { title: 'Direction', icon: 'transfer', items: ['ltr', 'rtl'], dynamicTitle: true },
    },
  },
};

export default preview;
