import type { ShareChannel } from './share.content.ts';

/** What is passed on: the page's own address and what the page is about. */
export interface Shared {
  readonly href: string;
  readonly title: string;
}

/** The link that opens a channel with the address in it. Each is that service's own plain link, and tells it nothing before it is followed. */
export function toShareLink(channel: ShareChannel, { href, title }: Shared): string {
  const both = encodeURIComponent(`${title}\n${href}`);
  switch (channel) {
    case 'mail':
      return `mailto:?subject=${encodeURIComponent(title)}&body=${both}`;
    case 'sms':
      // The form that both large kinds of phone read.
      return `sms:?&body=${both}`;
    case 'whatsapp':
      return `https://wa.me/?text=${both}`;
    case 'telegram':
      return `https://t.me/share/url?url=${encodeURIComponent(href)}&text=${encodeURIComponent(title)}`;
  }
}
