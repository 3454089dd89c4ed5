import { findSafeHref, Icon, type IconName, Link } from '@stallkeep/kit';
import type { BlockProps } from '../page-view.ts';
import { findLabel } from './block-words.ts';
import styles from './NoticeBarBlock.module.css';
import { isShownAt, type NoticeBarContent, type NoticeTone } from './noticeBar.content.ts';

const icons: Readonly<Record<NoticeTone, IconName>> = { info: 'info', wait: 'clock', stop: 'warning' };

/**
 * One message from edge to edge. Without a message, or at a time it is not meant for, nothing is shown; the time is that of the page,
 * which has to be made anew when a bar begins or ends.
 */
export function NoticeBarBlock({ content, page }: BlockProps<NoticeBarContent>) {
  if (!content.text || !isShownAt(content, page.madeAt)) return null;
  const href = findSafeHref(content.linkHref);
  return (
    <section className={styles['bar']} data-tone={content.tone} aria-label={findLabel(page.locale)}>
      <div className={styles['inside']}>
        <Icon name={icons[content.tone]} size="m" />
        <p>
          {content.text} {href && content.linkText ? <Link href={href}>{content.linkText}</Link> : null}
        </p>
      </div>
    </section>
  );
}
