import type { PictureView } from '../page-view.ts';
import { type BlockFields, findDate, findPicture, toItems, toText } from '../read-fields.ts';

export interface BuyerPicture {
  readonly picture: PictureView;
  readonly line?: string;
  readonly firstName?: string;
  /** Local date; only its month is shown. */
  readonly takenOn?: string;
  /** The buyer said yes to being shown here. Without it there is no entry. */
  readonly hasConsent: true;
}

export interface UnboxingWallContent {
  readonly heading?: string;
  readonly intro?: string;
  readonly entries: readonly BuyerPicture[];
}

export function toUnboxingWallContent(fields: BlockFields): UnboxingWallContent {
  const heading = toText(fields['heading']);
  const intro = toText(fields['intro']);
  return {
    ...(heading ? { heading } : {}),
    ...(intro ? { intro } : {}),
    entries: toItems(fields['entries']).flatMap(toEntry),
  };
}

function toEntry(fields: BlockFields): readonly BuyerPicture[] {
  const picture = findPicture(fields['picture']);
  if (picture === undefined || fields['hasConsent'] !== true) return [];
  const [line, firstName, takenOn] = [toText(fields['line']), toText(fields['firstName']), findDate(fields['takenOn'])];
  return [
    {
      picture,
      hasConsent: true,
      ...(line ? { line } : {}),
      ...(firstName ? { firstName } : {}),
      ...(takenOn ? { takenOn } : {}),
    },
  ];
}
