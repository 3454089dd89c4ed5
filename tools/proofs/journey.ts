import { Buyer, type FilledForm, type Page, readText, requireForm } from './buyer.ts';
import type { ProofProduct } from './goods.ts';

/** A buyer who stands before the last button: the filled form of the checkout. */
export interface ReadyBuyer {
  readonly buyer: Buyer;
  readonly form: FilledForm;
}

export interface Person {
  readonly name: string;
  readonly email: string;
  readonly phone?: string;
}

/** From the product's page to the filled checkout, as a person without JavaScript goes. */
export async function fillCheckout(
  origin: string,
  number: number,
  { product, sku, person }: { readonly product: ProofProduct; readonly sku: string; readonly person?: Person },
): Promise<ReadyBuyer> {
  const buyer = new Buyer(origin, number);
  const page = await buyer.get(`/${product.event}/${product.slug}?${new URLSearchParams({ sku })}`);
  const basket = await buyer.send(chooseFirstWay(requireForm(page, /^\/basket\/[^/]+\/add\//)));
  if (basket.status !== 200)
    throw new Error(`The basket was answered ${basket.status}: ${readText(basket).slice(0, 300)}`);
  const form = requireForm(await buyer.get(`/checkout/${product.event}`), /^\/checkout\//);
  const { name, email, phone = '' } = person ?? { name: `Buyer ${number}`, email: `buyer-${number}@proof.example` };
  for (const [field, value] of Object.entries({ name, email, phone })) {
    if (form.fields.has(field)) form.fields.set(field, value);
  }
  return { buyer, form };
}

/** Where no way was ticked for the buyer, they tick the first. */
function chooseFirstWay(form: FilledForm): FilledForm {
  if (form.fields.get('way')) return form;
  const offered = [...form.fields.keys()].find((name) => name.startsWith('promise.'));
  if (offered !== undefined) form.fields.set('way', offered.slice('promise.'.length));
  return form;
}

export type Bought =
  | { readonly kind: 'bought'; readonly order: string }
  /** They were told on a page with words and a way on. */
  | { readonly kind: 'told'; readonly status: number; readonly words: string }
  | { readonly kind: 'failed'; readonly status: number; readonly words: string };

export function readOutcome(page: Page): Bought {
  const place = page.status >= 300 && page.status < 400 ? page.headers.location : page.href;
  const order = /\/order\/([\w-]{10,})/.exec(place ?? '')?.[1];
  // The link is only given after the order is written; what its page then says is another matter.
  if (order !== undefined) return { kind: 'bought', order };
  const words = readText(page);
  const isUseful = page.status < 500 && page.status !== 429 && words.length > 80 && /href="\//.test(page.text);
  return { kind: isUseful ? 'told' : 'failed', status: page.status, words };
}

/** So many at once, the results in order. */
export async function inParallel<Item, Result>(
  items: readonly Item[],
  atOnce: number,
  run: (item: Item, at: number) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let at = next++; at < items.length; at = next++) {
      const item = items[at];
      if (item !== undefined) results[at] = await run(item, at);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, work));
  return results;
}
