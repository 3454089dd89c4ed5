/** What the shop writes to buyers: pure functions of what is known. Nothing is read or sent here. */
export { composeLetter, isLetterKind, type Letter, letterKinds } from './compose.ts';
export type {
  CaseFacts,
  ChangeFacts,
  ContactFacts,
  FactSpan,
  LetterFacts,
  LetterKind,
  LineFacts,
  MessageFacts,
  NewsletterFacts,
  OrderFacts,
  PartFacts,
  RefundFacts,
} from './facts.ts';
