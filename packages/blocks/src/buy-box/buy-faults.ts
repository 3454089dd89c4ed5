import type { BuyFault, BuyFaultView } from '../page-view.ts';
import { mostNoteLetters } from './buy-fields.ts';
import type { BuyWords } from './buy-words.ts';

type FaultyField = keyof BuyFaultView['faults'];

/** What is wrong with a field and how to put it right. Undefined where nothing is. Total: a fault nobody foresaw says its field's. */
export function findFaultText(
  field: FaultyField,
  { buyFault }: { readonly buyFault?: BuyFaultView },
  words: BuyWords,
): string | undefined {
  const fault = buyFault?.faults[field];
  return fault === undefined ? undefined : formatFault(field, fault, words);
}

function formatFault(field: FaultyField, fault: BuyFault, words: BuyWords): string {
  if (typeof fault === 'object') return words.tooMany(fault.most);
  switch (field) {
    case 'sku':
      return words.skuGone;
    case 'slot':
      return words.slotGone;
    case 'note':
      return words.noteTooLong(mostNoteLetters);
    case 'quantity':
      return words.quantityUnreadable;
    case 'way':
      if (fault === 'date_changed') return words.dateChanged;
      return fault === 'gone' ? words.wayGone : words.wayMissing;
  }
}
