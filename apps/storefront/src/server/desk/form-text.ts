import type { FieldFault } from '@stallkeep/blocks/page-view';

/** Control characters, but for line ends and tabs: no person types them and no letter may carry them. */
const UNPRINTABLE = /[^\P{Cc}\n\t]/u;

export interface TextRules {
  readonly longest: number;
  /** Whether a text says what it should; absent: anything readable does. */
  readonly isReadable?: (text: string) => boolean;
}

export type ReadText =
  | { readonly kind: 'text'; readonly text: string }
  /** `typed` as it goes back into the form. */
  | { readonly kind: 'fault'; readonly fault: FieldFault; readonly typed: string };

/** One field of a form as text, trimmed. Total: a file, a field that is not there and a field of spaces are all missing. */
export function readText(form: FormData, name: string, { longest, isReadable = () => true }: TextRules): ReadText {
  const value = form.get(name);
  const typed = typeof value === 'string' ? value.replaceAll('\r\n', '\n') : '';
  const text = typed.trim();
  const back = typed.slice(0, longest * 2);
  if (text === '') return { kind: 'fault', fault: 'missing', typed: '' };
  if (text.length > longest) return { kind: 'fault', fault: 'too_long', typed: back };
  if (UNPRINTABLE.test(text) || !text.isWellFormed() || !isReadable(text)) {
    return { kind: 'fault', fault: 'unreadable', typed: back };
  }
  return { kind: 'text', text };
}

export const LONGEST_EMAIL = 254;

/** Whether mail can be sent there as far as its looks go: one "@", a dot after it, no space and nothing that ends a header line. */
export function isEmail(text: string): boolean {
  return /^[^\s@<>(),;:"\\[\]]{1,64}@[^\s@<>(),;:"\\[\]]+\.[^\s@<>(),;:"\\[\].]{2,}$/u.test(text);
}
