import { Button, Field, Heading, Icon, type IconName, Link, Text } from '@stallkeep/kit';
import { toId } from '@stallkeep/telemetry';
import { changed } from '@stallkeep/telemetry/markup';
import { useId } from 'react';
import type { BlockPlace, BlockProps, PageView } from '../page-view.ts';
import { findBlockWords } from './block-words.ts';
import styles from './ShareBlock.module.css';
import type { ShareChannel, ShareContent } from './share.content.ts';
import { toShareLink } from './share-links.ts';

const icons: Readonly<Record<ShareChannel, IconName>> = {
  mail: 'mail',
  sms: 'phone',
  whatsapp: 'external',
  telegram: 'external',
};

/** Passes the page on by plain links and an address to copy; share-buttons.ts adds what only a script can. Needs `page.shareHref`. */
export function ShareBlock({ content, page, place }: BlockProps<ShareContent>) {
  const headingId = useId();
  const { shareHref } = page;
  if (shareHref === undefined) return null;
  const words = findBlockWords(page.locale);
  const title = findTitle(page);
  return (
    <section className={styles['block']} aria-labelledby={headingId} data-share={title}>
      <Heading level={2} id={headingId}>
        {content.heading ?? words.heading}
      </Heading>
      {content.text ? <Text>{content.text}</Text> : null}
      {content.channels.length > 0 ? (
        <ul className={styles['channels']}>
          {content.channels.map((channel) => (
            <li key={channel}>
              <Icon name={icons[channel]} size="s" />
              <Link
                href={toShareLink(channel, { href: shareHref, title })}
                rel="noopener noreferrer nofollow"
                referrerPolicy="no-referrer"
              >
                {words.channels[channel]}
              </Link>
            </li>
          ))}
        </ul>
      ) : null}
      <div className={styles['address']}>
        <Field label={words.address} name="address" kind="url" readOnly defaultValue={shareHref} dir="ltr" />
        <Button type="button" look="line" hidden data-share-by="copy" {...complete('copy', page, place)}>
          {words.copy}
        </Button>
        <Button type="button" look="line" hidden data-share-by="native" {...complete('native', page, place)}>
          {words.native}
        </Button>
        <span role="status" className={styles['done']} data-share-done={words.copied} />
      </div>
    </section>
  );
}

function findTitle({ product, event, site }: PageView): string {
  return [product?.title, event?.name].filter(Boolean).join(', ') || site.title;
}

/** Said by the button once it has done what it says; nothing where the page measures nothing. */
function complete(method: 'copy' | 'native', page: PageView, place: BlockPlace | undefined) {
  if (place === undefined || page.signPromise === undefined) return undefined;
  const { product, event } = page;
  if (product)
    return changed('share_completed', { method, content_type: 'product', item_id: toId(product.selectedSku) });
  return changed('share_completed', { method, content_type: event ? 'event' : 'page' });
}
