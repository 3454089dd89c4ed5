import { Link, Notice } from '@stallkeep/kit';
import type { PageView } from '../page-view.ts';
import type { BlockWords } from './block-words.ts';

/** Nobody has said yet how to get it: what a buyer can do instead. */
export function NoWay({ page, words }: { readonly page: PageView; readonly words: BlockWords }) {
  if (page.product === undefined) {
    return (
      <Notice title={words.comeTitle}>
        <p>{words.comeText}</p>
      </Notice>
    );
  }
  return (
    <Notice title={words.askTitle}>
      <p>
        {words.askText(page.product.seller.name)}{' '}
        {page.askHref ? <Link href={page.askHref}>{words.askLink}</Link> : words.askAtStall}
      </p>
    </Notice>
  );
}
