import { type BlockFields, toText } from '../read-fields.ts';

/** What a question can be about: the words telemetry and the seller's desk count them by. */
export const contactTopics = ['product', 'promise', 'order', 'return', 'payment', 'other'] as const;
export type ContactTopic = (typeof contactTopics)[number];

/** What an editor says about asking. */
export interface ContactSellerContent {
  readonly heading?: string;
  readonly text?: string;
  /** Until when an answer comes, as the seller promises it. */
  readonly answer?: string;
  /** In the order of the list above; at least one. */
  readonly topics: readonly ContactTopic[];
}

export function toContactSellerContent(fields: BlockFields): ContactSellerContent {
  const heading = toText(fields['heading']);
  const text = toText(fields['text']);
  const answer = toText(fields['answer']);
  return {
    ...(heading ? { heading } : {}),
    ...(text ? { text } : {}),
    ...(answer ? { answer } : {}),
    topics: toTopics(fields['topics']),
  };
}

function toTopics(value: unknown): readonly ContactTopic[] {
  const ticked = new Set<unknown>(Array.isArray(value) ? value : []);
  const topics = contactTopics.filter((topic) => ticked.has(topic));
  return topics.length === 0 ? contactTopics : topics;
}
