/** What each page of buying shows, ready to be drawn: no document, no row of a database, every text in the buyer's language. */
export type DeskView = MessageView;

/** A page that says one thing and where to go on from there. */
export interface MessageView {
  readonly kind: 'message';
  readonly heading: string;
  readonly text: string;
  readonly links: readonly { readonly href: string; readonly name: string }[];
}
