import { type BlockFields, toItems, toText } from '../read-fields.ts';

export interface QuestionAnswer {
  readonly question: string;
  /** Paragraphs are kept apart by an empty line. */
  readonly answer: string;
}

export interface QuestionsContent {
  readonly heading?: string;
  readonly items: readonly QuestionAnswer[];
}

/** A question without an answer is left out: it would open on nothing. */
export function toQuestionsContent(fields: BlockFields): QuestionsContent {
  const heading = toText(fields['heading']);
  return {
    ...(heading ? { heading } : {}),
    items: toItems(fields['items']).flatMap((item) => {
      const [question, answer] = [toText(item['question']), toText(item['answer'])];
      return question && answer ? [{ question, answer }] : [];
    }),
  };
}
