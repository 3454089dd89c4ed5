/** What browsers have and TypeScript's library does not know yet; absent where a browser does not know it either. */
interface Navigator {
  /** Global Privacy Control. */
  readonly globalPrivacyControl?: boolean;
}
interface Document {
  /** Drawn ahead of a navigation that may never come. */
  readonly prerendering?: boolean;
}
