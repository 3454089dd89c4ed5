/** What a letter is made of, before it is written as text or as HTML. Every string is plain text as people wrote it. */
export type Piece =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  /** Words that are repeated exactly, such as a promise as it was sold; in the language they were said in. */
  | { readonly kind: 'verbatim'; readonly text: string; readonly language: string }
  /** What a person wrote, line breaks and all. */
  | { readonly kind: 'said'; readonly who: string; readonly text: string }
  /** Names with what they stand for. */
  | { readonly kind: 'facts'; readonly rows: readonly FactRow[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** Something to be read out or shown, such as the collect code. */
  | { readonly kind: 'code'; readonly label: string; readonly code: string }
  | { readonly kind: 'link'; readonly name: string; readonly href: string };

interface FactRow {
  readonly name: string;
  readonly value: string;
}
