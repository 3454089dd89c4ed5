import { type BlockFields, toText } from '../read-fields.ts';

/** What an editor decides about the block "Questions and answers". */
export interface QuestionsContent {
  readonly heading?: string;
  readonly text?: string;
}

export function toQuestionsContent(fields: BlockFields): QuestionsContent {
  const heading = toText(fields['heading']);
  const text = toText(fields['text']);
  return { ...(heading ? { heading } : {}), ...(text ? { text } : {}) };
}
