/** Names of the fields in forms about an order. */
export const orderFields = {
  words: 'words',
  reason: 'reason',
  way: 'way',
  wish: 'wish',
  topic: 'topic',
  photos: 'photos',
  parts: 'part',
  slot: 'slot',
  choice: 'choice',
  /** Of the two steps of withdrawing: "review" or "confirm". */
  step: 'step',
} as const;

/** How many of a line. */
export function toPiecesField(lineId: string): string {
  return `pieces.${lineId}`;
}

/** The variant wanted instead of a line's. */
export function toWantedField(lineId: string): string {
  return `wanted.${lineId}`;
}
