import { type BlockFields, toFlag, toText } from '../read-fields.ts';

/** What an editor decides about the packaging facts; materials, size, weight and tests come from the packaging itself. */
export interface PackagingFactsContent {
  readonly heading?: string;
  /** What to do with it once it is empty; without it, how to sort by the code. */
  readonly after?: string;
  readonly showTests: boolean;
}

export function toPackagingFactsContent(fields: BlockFields): PackagingFactsContent {
  const heading = toText(fields['heading']);
  const after = toText(fields['after']);
  return {
    ...(heading ? { heading } : {}),
    ...(after ? { after } : {}),
    showTests: toFlag(fields['showTests'], true),
  };
}
