import type { PageBlock } from '@stallkeep/blocks/components';
import type { SellerView } from '@stallkeep/blocks/page-view';
import { requireAnswer, requireContent } from '../content.server.ts';
import { toSellerView } from '../views/toSellerView.ts';
import type { ViewContext } from '../views/view-context.ts';
import type { PageRequest } from './page-request.ts';

/** Blocks that introduce or reach the sellers of a market. */
const SELLER_BLOCKS: ReadonlySet<string> = new Set(['sellerCard', 'contactSeller', 'newsletter']);

export interface SellersOf {
  readonly blocks: readonly PageBlock[];
  readonly products: readonly { readonly seller: { readonly _id: string } }[];
}

/** The sellers of an event's products, in the order of the products. Nobody is asked for where no block of the page shows them. */
export async function loadSellers(
  request: PageRequest,
  { blocks, products }: SellersOf,
  context: ViewContext,
): Promise<readonly SellerView[] | undefined> {
  if (!blocks.some((block) => SELLER_BLOCKS.has(block._type))) return undefined;
  const ids = [...new Set(products.map((product) => product.seller._id))];
  const sellers = requireAnswer(await requireContent().source.fetchSellers(ids), request.recorder);
  return sellers.map((seller) => toSellerView(seller, context));
}
