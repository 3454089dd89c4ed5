import { formatMailto } from './format-mailto.ts';
import type { PageView, SellerView } from './page-view.ts';

/** How the sellers of a page are reached: rules that several blocks share. */

/** Who is meant where a page speaks of "the seller": the product's maker, or the only seller of a market. */
export function findOneSeller({ product, sellers = [] }: PageView): SellerView | undefined {
  if (product) return product.seller;
  return sellers.length === 1 ? sellers[0] : undefined;
}

/** A mail to a seller: about the product of the page, else about the market. Undefined where there is no address. */
export function findMailHref({ email }: SellerView, { product, askHref, event, site }: PageView): string | undefined {
  if (product) return askHref;
  return email === undefined ? undefined : formatMailto({ to: email, subject: event?.name ?? site.title });
}

/** Undefined for what a phone cannot dial. */
export function findPhoneHref(phone: string | undefined): string | undefined {
  const number = phone?.replaceAll(/[^\d+]/g, '') ?? '';
  return number.length > 2 ? `tel:${number}` : undefined;
}
