import { expect, it } from 'vitest';
import { buildHealth, buildTracker } from '../../test/build-tracker.ts';

/** instrumentation.md: the client is at most this, bytes of gzip. */
const BUDGET = 1500;

it('is at most 1,500 bytes of gzip, and carries no zod', async () => {
  const { code, gzipBytes } = await buildTracker();
  console.info(`tracker: ${gzipBytes} B gzip, ${code.length} B minified, budget ${BUDGET} B`);
  expect(gzipBytes).toBeLessThanOrEqual(BUDGET);
  expect(code).not.toMatch(/zod|localStorage|sessionStorage|indexedDB|\.cookie|caches\.|preventDefault/);
});

it('leaves vitals and errors to a module of their own, for which the tracker has no room', async () => {
  const [tracker, health] = await Promise.all([buildTracker(), buildHealth()]);
  console.info(`health: ${health.gzipBytes} B gzip, after the page`);
  expect(tracker.gzipBytes + health.gzipBytes).toBeGreaterThan(BUDGET);
  expect(health.gzipBytes).toBeLessThanOrEqual(800);
});
