/** What a basket comes to, every amount written in the buyer's way. */
export interface TotalsView {
  readonly goods: string;
  /** One row for each part that is carried, "Courier run, Hana Ceramics". */
  readonly carriage: readonly { readonly key: string; readonly name: string; readonly price: string }[];
  readonly all: string;
}
