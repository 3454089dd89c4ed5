import { type BlockFields, toFlag, toText } from '../read-fields.ts';

/** What an editor decides about the event hero; everything else comes from the market event. */
export interface EventHeroContent {
  /** Small line above the name, such as "Open-air market". */
  readonly eyebrow?: string;
  readonly showMap: boolean;
}

export function toEventHeroContent(fields: BlockFields): EventHeroContent {
  const eyebrow = toText(fields['eyebrow']);
  return { ...(eyebrow ? { eyebrow } : {}), showMap: toFlag(fields['showMap'], true) };
}
