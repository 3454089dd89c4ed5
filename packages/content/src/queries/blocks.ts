import { blocksProjection } from '@stallkeep/blocks/queries';

/** A page with its blocks, each projected to exactly what its component takes. */
export const layoutFields = `_id, title, ${blocksProjection}`;
