import { type BlockFields, toText } from '../read-fields.ts';

/** What an editor decides about the block "Condition report". */
export interface ConditionReportContent {
  readonly heading?: string;
  readonly text?: string;
}

export function toConditionReportContent(fields: BlockFields): ConditionReportContent {
  const heading = toText(fields['heading']);
  const text = toText(fields['text']);
  return { ...(heading ? { heading } : {}), ...(text ? { text } : {}) };
}
