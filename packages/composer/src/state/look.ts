import { defaultTheme, findThemeByKey, formatThemeKey, type ThemeParameters } from '@stallkeep/kit/theme';
import { languages } from '@stallkeep/wording';
import { usualTime } from '../scenes/plan-scene.ts';
import { type SceneName, sceneNames } from '../scenes/scene-list.ts';

/** How the page is looked at: nothing of it is part of the page. */
export interface Look {
  readonly scene: SceneName;
  readonly theme: ThemeParameters;
  readonly scheme: 'light' | 'dark';
  readonly direction: 'ltr' | 'rtl';
  /** Sentences of the shop; the editor's words stay as they are. */
  readonly locale: string;
  /** Width of the window, px. */
  readonly width: number;
  /** Epoch seconds at which the page is made. */
  readonly at: number;
}

export const usualLook: Look = {
  scene: 'mixed',
  theme: defaultTheme,
  scheme: 'light',
  direction: 'ltr',
  locale: 'en',
  width: 1280,
  at: usualTime,
};

export const leastWidth = 320;
export const mostWidth = 1600;

/** As it stands in the address; what is as usual is left out. */
export function formatLook(look: Look): Readonly<Record<string, string>> {
  const all = toWords(look);
  const usual = toWords(usualLook);
  return Object.fromEntries(Object.entries(all).filter(([name, value]) => value !== usual[name]));
}

/** Total: what is not understood is as usual. */
export function toLook(params: URLSearchParams): Look {
  const width = Number(params.get('width'));
  const at = Number(params.get('at'));
  return {
    scene: sceneNames.find((name) => name === params.get('scene')) ?? usualLook.scene,
    theme: findThemeByKey(params.get('theme') ?? '') ?? usualLook.theme,
    scheme: params.get('scheme') === 'dark' ? 'dark' : 'light',
    direction: params.get('direction') === 'rtl' ? 'rtl' : 'ltr',
    locale: languages.find((each) => each === params.get('locale')) ?? usualLook.locale,
    width: width >= leastWidth && width <= mostWidth ? Math.round(width) : usualLook.width,
    at: Number.isSafeInteger(at) && at > 0 ? at : usualLook.at,
  };
}

function toWords({ theme, width, at, ...rest }: Look): Readonly<Record<string, string>> {
  return { ...rest, theme: formatThemeKey(theme), width: String(width), at: String(at) };
}
