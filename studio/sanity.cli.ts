import { defineCliConfig } from 'sanity/cli';
import { STUDIO_BASE_PATH } from './basePath.ts';
import { studioEnv } from './env.ts';

export default defineCliConfig({
  api: { projectId: studioEnv.backend.projectId, dataset: studioEnv.backend.dataset },
  project: { basePath: STUDIO_BASE_PATH },
  // The Studio is built once and served from this machine; it must not fetch code from anywhere at run time.
  deployment: { autoUpdates: false },
  vite: (config) => ({ ...config, server: { ...config.server, ...lakeProxy() } }),
});

/**
 * While the Studio is developed (`npm run dev`) Vite serves it, and passes on what is the lake's, so that the page and its API
 * keep one origin as they have when built. The token makes the developer the seller; it stays on this side of the browser.
 */
function lakeProxy() {
  const target = process.env['STALLKEEP_LAKE_URL'];
  const token = process.env['STALLKEEP_LAKE_ADMIN_TOKEN'];
  if (target === undefined || token === undefined) return {};
  const rule = { target, changeOrigin: true, headers: { authorization: `Bearer ${token}`, origin: target } };
  const paths = ['^/v(\\d|X)', '^/images/', '^/files/', '^/lake/'];
  return { proxy: Object.fromEntries(paths.map((path) => [path, { ...rule, ws: true }])) };
}
