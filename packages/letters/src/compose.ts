import { toDirection } from '@stallkeep/wording';
import type { LetterFacts, LetterKind } from './facts.ts';
import { cleanSubject } from './layout/clean.ts';
import { writeHtml } from './layout/html.ts';
import { writeText } from './layout/text.ts';
import {
  writeCaseAgreed,
  writeCaseReceived,
  writeCaseRefused,
  writeContactAnswered,
  writeContactReceived,
  writeNewsletterConfirm,
  writeReturned,
  writeWithdrawal,
} from './letters/asked.ts';
import {
  writeCancelled,
  writeDelayed,
  writeHoldExpired,
  writeMissed,
  writeNotCollected,
  writeReady,
  writeRefunded,
  writeRunCancelled,
  writeSlotChanged,
} from './letters/fulfilled.ts';
import { writeConfirmed, writePaymentWaiting } from './letters/ordered.ts';
import { type Draft, startWriter, type Writer } from './letters/writer.ts';
import { toLetterLanguage } from './words/words.ts';

/** A letter whole: one line of subject, and the same words as plain text and as HTML. */
export interface Letter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const drafts: { readonly [K in LetterKind]: (writer: Writer, facts: LetterFacts[K]) => Draft } = {
  order_confirmed: writeConfirmed,
  payment_waiting: writePaymentWaiting,
  ready_for_collection: writeReady,
  slot_changed: writeSlotChanged,
  delayed: writeDelayed,
  missed: writeMissed,
  run_cancelled: writeRunCancelled,
  not_collected: writeNotCollected,
  order_cancelled: writeCancelled,
  refund_due_hold_expired: writeHoldExpired,
  withdrawal_received: writeWithdrawal,
  case_received: writeCaseReceived,
  case_agreed: writeCaseAgreed,
  case_refused: writeCaseRefused,
  returned: writeReturned,
  refunded: writeRefunded,
  contact_received: writeContactReceived,
  contact_answered: writeContactAnswered,
  newsletter_confirm: writeNewsletterConfirm,
};

/** All kinds of letters there are. */
export const letterKinds = Object.keys(drafts).filter(isLetterKind);

/** Whether there is a letter of that kind. */
export function isLetterKind(kind: string): kind is LetterKind {
  return Object.hasOwn(drafts, kind);
}

/**
 * The letter in the reader's language, or in British English where letters are not written in that one. Pure: the same facts give the
 * same letter. Whatever stands in the facts was written by people and is text: no mark-up, no other header, no turned sentence comes of it.
 */
export function composeLetter<K extends LetterKind>(kind: K, facts: LetterFacts[K], locale: string): Letter {
  const language = toLetterLanguage(locale);
  const writer = startWriter(language, 'currency' in facts ? facts : { currency: 'EUR', now: 0 });
  const { subject, pieces } = drafts[kind](writer, facts);
  const title = cleanSubject(subject);
  return {
    subject: title,
    text: writeText(pieces),
    html: writeHtml(pieces, { title, language: language.tag, direction: toDirection(language.tag) }),
  };
}
