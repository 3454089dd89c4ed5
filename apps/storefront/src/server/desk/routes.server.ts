import type { DeskRoute } from './desk.ts';

/** Every address of the counter, each group in a file of its own. The first that fits counts. */
export const deskRoutes: readonly DeskRoute[] = [];
