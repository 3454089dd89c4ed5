import { startTracker } from '@stallkeep/telemetry/tracker';

/** The page's one tracker. Undefined where the page has no collector: then nothing is observed. */
export const emit = startTracker();
