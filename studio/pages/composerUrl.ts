import { isWebUrl, studioEnv } from '../env.ts';

/**
 * The Storybook that `stallkeep.json` beside the Studio names, `{"storybook": "http://…"}`, when it is usable. Without one the
 * address from the build stands, and without that there is no composer to open.
 */
export function findStorybookUrl(settings: unknown): string | undefined {
  if (typeof settings !== 'object' || settings === null || !('storybook' in settings)) return studioEnv.storybookUrl;
  const { storybook } = settings;
  return typeof storybook === 'string' && isWebUrl(storybook) ? storybook.replace(/\/+$/, '') : studioEnv.storybookUrl;
}
