import { expect, it } from 'vitest';
import { buildTracker } from '../../test/build-tracker.ts';

/** instrumentation.md: the client is at most this, bytes of gzip. */
const BUDGET = 1500;

it('is at most 1,500 bytes of gzip, and carries no zod', async () => {
  const { code, gzipBytes } = await buildTracker();
  console.info(`tracker: ${gzipBytes} B gzip, ${code.length} B minified, budget ${BUDGET} B`);
  expect(gzipBytes).toBeLessThanOrEqual(BUDGET);
  expect(code).not.toMatch(/zod|localStorage|sessionStorage|indexedDB|\.cookie|caches\.|preventDefault/);
});
