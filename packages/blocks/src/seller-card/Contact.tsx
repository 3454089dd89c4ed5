import { Icon, type IconName, Link } from '@stallkeep/kit';
import type { PageView, SellerView } from '../page-view.ts';
import { findMailHref, findPhoneHref } from '../reach-seller.ts';
import type { BlockWords } from './block-words.ts';
import styles from './Contact.module.css';

interface ContactProps {
  readonly seller: SellerView;
  readonly page: PageView;
  readonly words: BlockWords;
  /** An editor may leave the links out, never the address that the law asks for. */
  readonly isShown: boolean;
}

/** How to reach a maker: links, and on a product's page the name and address that product safety law asks for. */
export function Contact({ seller, page, words, isShown }: ContactProps) {
  const links = isShown ? findLinks({ seller, page, words }) : [];
  const legal = page.product ? [seller.name, seller.postalAddress, seller.email].filter(Boolean) : [];
  return (
    <>
      {links.length > 0 ? (
        <ul className={styles['links']}>
          {links.map(({ icon, href, text }) => (
            <li key={href}>
              <Icon name={icon} size="s" />
              <Link href={href}>{text}</Link>
            </li>
          ))}
        </ul>
      ) : null}
      {legal.length > 1 ? (
        <p className={styles['legal']}>
          {words.soldBy} <bdi>{legal.join(', ')}</bdi>
        </p>
      ) : null}
    </>
  );
}

interface ContactLink {
  readonly icon: IconName;
  readonly href: string;
  readonly text: string;
}

function findLinks({ seller, page, words }: Omit<ContactProps, 'isShown'>): readonly ContactLink[] {
  const { name, phone, websiteUrl } = seller;
  const [mailHref, phoneHref] = [findMailHref(seller, page), findPhoneHref(phone)];
  return [
    ...(mailHref ? [{ icon: 'mail', href: mailHref, text: words.writeTo(name) } as const] : []),
    ...(phone && phoneHref ? [{ icon: 'phone', href: phoneHref, text: words.call(phone) } as const] : []),
    ...(websiteUrl && /^https?:\/\//.test(websiteUrl)
      ? [{ icon: 'external', href: websiteUrl, text: words.website } as const]
      : []),
  ];
}
