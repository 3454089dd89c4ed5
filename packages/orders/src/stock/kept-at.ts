/** Where something is in stock: a place of its seller's, and the variant. */
export interface StockPlace {
  readonly keptAt: string;
  readonly sku: string;
}

/**
 * The place a seller's stock is kept at. The Studio counts a variant once, wherever its pieces are, so there is one place a seller: its
 * document id.
 */
export function toKeptAt(seller: { readonly sellerId: string }): string {
  return seller.sellerId;
}

/** A text that tells stock places apart. */
export function toStockKey({ keptAt, sku }: StockPlace): string {
  return JSON.stringify([keptAt, sku]);
}
