/** What every view needs besides its content. */
export interface ViewContext {
  /** BCP 47. */
  readonly locale: string;
  /** Where pictures are served from, such as "/images/lake/production". */
  readonly imageBase: string;
  /** Epoch seconds at which the page is made. */
  readonly now: number;
}
