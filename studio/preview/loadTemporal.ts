/**
 * Zones are reckoned with `Temporal`, which some browsers (Safari) do not have yet. Only they load the stand-in, and only
 * when a preview is opened. Rejects where it could not be fetched.
 */
export async function loadTemporal(): Promise<void> {
  if ('Temporal' in globalThis) return;
  await import('temporal-polyfill/global');
}
