import '@stallkeep/kit/fonts.css';
import '@stallkeep/kit/tokens.css';
import './preview.css';
import { themeNames } from '@stallkeep/kit/tokens';
import type { Decorator, Preview } from '@storybook/react-vite';
import { stallTheme } from './theme.ts';

/** Theme, scheme and direction stand on an ancestor, as on a page. */
const withLook: Decorator = (Story, { globals }) => {
  const { theme, scheme, direction } = globals;
  return (
    <div
      className="stall-story"
      data-theme={String(theme)}
      data-scheme={scheme === 'system' ? undefined : String(scheme)}
      dir={direction === 'rtl' ? 'rtl' : 'ltr'}
    >
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
    options: { storySort: { order: ['Start here', 'Tokens', 'Blocks', 'Kit', 'Pages'] } },
    viewport: {
      options: {
        small: { name: 'Small phone', styles: { width: '320px', height: '640px' } },
        phone: { name: 'Phone', styles: { width: '375px', height: '760px' } },
        wide: { name: 'Wide', styles: { width: '1280px', height: '900px' } },
      },
    },
  },
  initialGlobals: { theme: 'terracotta', scheme: 'system', direction: 'ltr' },
  globalTypes: {
    theme: {
      description: 'Market event theme',
      toolbar: { title: 'Theme', icon: 'paintbrush', items: [...themeNames], dynamicTitle: true },
    },
    scheme: {
      description: 'Light or dark',
      toolbar: { title: 'Scheme', icon: 'mirror', items: ['system', 'light', 'dark'], dynamicTitle: true },
    },
    direction: {
      description: 'Reading direction',
      toolbar: { title: 'Direction', icon: 'transfer', items: ['ltr', 'rtl'], dynamicTitle: true },
    },
  },
};

export default preview;
