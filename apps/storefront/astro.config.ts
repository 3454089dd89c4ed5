import react from '@astrojs/react';
import type { AstroIntegration } from 'astro';
import { defineConfig, passthroughImageService } from 'astro/config';
import { splitStylesAtBuild } from './build/split-styles.ts';
import { formatClassName } from './build/style-parts.ts';

/**
 * Our own thin adapter: `src/server/entry.ts` is the built server's door. It renders with Astro's `createApp`, a Request in and
 * a Response out, because a page is rendered once for many readers and kept: no reader's socket belongs to a render.
 */
function stallkeepAdapter(): AstroIntegration {
  return {
    name: 'stallkeep-adapter',
    hooks: {
      'astro:config:done': ({ setAdapter }) => {
        setAdapter({
          name: 'stallkeep-adapter',
          entrypointResolution: 'auto',
          serverEntrypoint: new URL('./src/server/entry.ts', import.meta.url),
          adapterFeatures: { buildOutput: 'server', middlewareMode: 'classic' },
          supportedAstroFeatures: { serverOutput: 'stable', sharpImageService: 'unsupported' },
        });
      },
    },
  };
}

/** React on the server only: nothing on our pages hydrates, so its client (222 kB) is not built. */
function reactOnServer(): AstroIntegration {
  const whole = react();
  const setUp = whole.hooks['astro:config:setup'];
  return {
    ...whole,
    hooks: {
      ...whole.hooks,
      'astro:config:setup': (options) =>
        setUp?.({
          ...options,
          addRenderer: ({ clientEntrypoint: _, ...renderer }) => options.addRenderer(renderer),
        }),
    },
  };
}

/** Under `astro dev` there is no server of ours in front, so pictures are passed on from here. */
const picturesFrom = process.env['STALLKEEP_LAKE_URL'] || 'https://cdn.sanity.io';

export default defineConfig({
  output: 'server',
  adapter: stallkeepAdapter(),
  integrations: [reactOnServer(), splitStylesAtBuild()],
  trailingSlash: 'never',
  compressHTML: true,
  devToolbar: { enabled: false },
  // Pictures are sized where the content lives (src/server/image-proxy.server.ts), never here.
  image: { service: passthroughImageService() },
  server: { host: '127.0.0.1' },
  // External style sheets only: the content security policy allows no inline style.
  build: { inlineStylesheets: 'never' },
  vite: {
    css: { modules: { generateScopedName: formatClassName } },
    build: { assetsInlineLimit: 0 },
    server: { proxy: { '/images': { target: picturesFrom, changeOrigin: true } } },
    plugins: [
      {
        // The built server runs from its own folder, without node_modules but for sharp, whose other half is native; under `astro dev`
        // Node loads packages itself.
        name: 'stallkeep-whole-build',
        apply: 'build',
        config: () => ({ ssr: { noExternal: true, external: ['sharp'] } }),
      },
    ],
  },
});
