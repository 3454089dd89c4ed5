import type { PromiseSaid } from '@stallkeep/orders';
import type { DeliveryPromise } from '@stallkeep/promise';
import { formatPromise, formatSentence, type Reading } from '@stallkeep/wording';

/** A promise as an order keeps it, in the buyer's language. */
export function sayPromise(promise: DeliveryPromise, reading: Reading): PromiseSaid {
  return {
    sentence: formatSentence(promise, reading),
    condition: formatPromise(promise, reading).condition ?? '',
    remedy: promise.remedy ?? '',
  };
}

/** The same for who has ordered already: until when one had to order says nothing to them any more. */
export function sayToBuyer(promise: DeliveryPromise, reading: Reading): PromiseSaid {
  const said = sayPromise(promise, reading);
  return { ...said, sentence: dropCondition(said) };
}

/** Total: the sentence without its condition, which stands in it as a sentence of its own. */
export function dropCondition({ sentence, condition }: Pick<PromiseSaid, 'sentence' | 'condition'>): string {
  const at = condition === '' ? -1 : sentence.indexOf(condition);
  if (at === -1) return sentence;
  const after = sentence.slice(at + condition.length).replace(/^[.。۔]?\s*/u, '');
  return [sentence.slice(0, at).trim(), after].filter((part) => part !== '').join(' ');
}
