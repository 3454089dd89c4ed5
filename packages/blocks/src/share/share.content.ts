import { type BlockFields, toText } from '../read-fields.ts';

/** Ways to pass a link on that are plain links themselves. */
export const shareChannels = ['mail', 'sms', 'whatsapp', 'telegram'] as const;
export type ShareChannel = (typeof shareChannels)[number];

/** What an editor decides about sharing; the address is the page's own. */
export interface ShareContent {
  readonly heading?: string;
  readonly text?: string;
  /** In the order of the list above, whatever order an editor ticked them in. */
  readonly channels: readonly ShareChannel[];
}

export function toShareContent(fields: BlockFields): ShareContent {
  const heading = toText(fields['heading']);
  const text = toText(fields['text']);
  return {
    ...(heading ? { heading } : {}),
    ...(text ? { text } : {}),
    channels: toChannels(fields['channels']),
  };
}

/** Not set is all of them; an empty list is none, and the address alone is there to copy. */
function toChannels(value: unknown): readonly ShareChannel[] {
  if (!Array.isArray(value)) return shareChannels;
  const ticked = new Set<unknown>(value);
  return shareChannels.filter((channel) => ticked.has(channel));
}
