import { type BlockFields, toFlag, toText } from '../read-fields.ts';

/** What an editor decides about the condition report; grade, faults, repairs and warranty come from the product. */
export interface ConditionReportContent {
  readonly heading?: string;
  /** How the seller looks things over before selling them. */
  readonly note?: string;
  /** The buyer gets the very piece in the pictures. */
  readonly isThisPiece: boolean;
}

export function toConditionReportContent(fields: BlockFields): ConditionReportContent {
  const heading = toText(fields['heading']);
  const note = toText(fields['note']);
  return {
    ...(heading ? { heading } : {}),
    ...(note ? { note } : {}),
    isThisPiece: toFlag(fields['isThisPiece'], false),
  };
}
