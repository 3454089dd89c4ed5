import { defineMiddleware } from 'astro:middleware';
import { createPageRecorder } from './server/page-recorder.ts';

/**
 * Gives a page its recorder and its clock where the server in front has not (under `astro dev`), and keeps what makes a page fail
 * for the server, which logs it once and answers with the error page.
 */
export const onRequest = defineMiddleware(async (context, next) => {
  const { locals } = context;
  locals.recorder ??= createPageRecorder();
  locals.now ??= Math.floor(Date.now() / 1000);
  if (import.meta.env.DEV) return next();
  try {
    return await next();
  } catch (error) {
    locals.recorder.recordFailure(error);
    return new Response(null, { status: 500, headers: { 'X-Astro-Reroute': 'no' } });
  }
});
