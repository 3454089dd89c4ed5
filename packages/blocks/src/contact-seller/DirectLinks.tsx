import { ButtonLink, type IconName } from '@stallkeep/kit';
import type { PageView, SellerView } from '../page-view.ts';
import { findMailHref, findPhoneHref } from '../reach-seller.ts';
import type { BlockWords } from './block-words.ts';
import styles from './DirectLinks.module.css';

export interface DirectLink {
  readonly icon: IconName;
  readonly href: string;
  readonly text: string;
}

interface Whom {
  readonly seller: SellerView | undefined;
  readonly page: PageView;
  readonly words: BlockWords;
}

/** Mail and phone of the seller who is meant; none where nobody is, or nobody gave any. */
export function findDirectLinks({ seller, page, words }: Whom): readonly DirectLink[] {
  if (seller === undefined) return [];
  const { name, phone } = seller;
  const [mailHref, phoneHref] = [findMailHref(seller, page), findPhoneHref(phone)];
  return [
    ...(mailHref ? [{ icon: 'mail', href: mailHref, text: words.writeMail(name) } as const] : []),
    ...(phone && phoneHref ? [{ icon: 'phone', href: phoneHref, text: words.call(phone) } as const] : []),
  ];
}

interface DirectLinksProps {
  readonly links: readonly DirectLink[];
  /** Said before them where there is a form, too. */
  readonly lead: string | undefined;
}

export function DirectLinks({ links, lead }: DirectLinksProps) {
  return (
    <div className={styles['direct']}>
      {lead ? <p className={styles['lead']}>{lead}</p> : null}
      <ul className={styles['links']}>
        {links.map(({ icon, href, text }) => (
          <li key={href}>
            <ButtonLink href={href} look="line" icon={icon}>
              {text}
            </ButtonLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
