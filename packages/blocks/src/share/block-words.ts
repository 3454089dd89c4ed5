import type { Language } from '@stallkeep/wording';
import { toLanguage } from '../to-language.ts';
import type { ShareChannel } from './share.content.ts';

/** What the shop says around sharing. */
export interface BlockWords {
  readonly heading: string;
  readonly address: string;
  /** Opens the device's own list of ways to share. */
  readonly native: string;
  readonly copy: string;
  readonly copied: string;
  readonly channels: Readonly<Record<ShareChannel, string>>;
}

export function findBlockWords(locale: string): BlockWords {
  return words[toLanguage(locale)];
}

const words: Readonly<Record<Language, BlockWords>> = {
  en: {
    heading: 'Pass it on',
    address: 'Address of this page',
    native: 'Share…',
    copy: 'Copy the address',
    copied: 'Copied.',
    channels: { mail: 'E-mail', sms: 'Text message', whatsapp: 'WhatsApp', telegram: 'Telegram' },
  },
  pt: {
    heading: 'Partilhar',
    address: 'Endereço desta página',
    native: 'Partilhar…',
    copy: 'Copiar o endereço',
    copied: 'Copiado.',
    channels: { mail: 'E-mail', sms: 'SMS', whatsapp: 'WhatsApp', telegram: 'Telegram' },
  },
  de: {
    heading: 'Weitersagen',
    address: 'Adresse dieser Seite',
    native: 'Teilen …',
    copy: 'Adresse kopieren',
    copied: 'Kopiert.',
    channels: { mail: 'E-Mail', sms: 'SMS', whatsapp: 'WhatsApp', telegram: 'Telegram' },
  },
  fr: {
    heading: 'Faites passer',
    address: 'Adresse de cette page',
    native: 'Partager…',
    copy: 'Copier l’adresse',
    copied: 'Copiée.',
    channels: { mail: 'E-mail', sms: 'SMS', whatsapp: 'WhatsApp', telegram: 'Telegram' },
  },
  es: {
    heading: 'Compártelo',
    address: 'Dirección de esta página',
    native: 'Compartir…',
    copy: 'Copiar la dirección',
    copied: 'Copiada.',
    channels: { mail: 'Correo', sms: 'SMS', whatsapp: 'WhatsApp', telegram: 'Telegram' },
  },
  ar: {
    heading: 'شارك مع غيرك',
    address: 'عنوان هذه الصفحة',
    native: 'مشاركة…',
    copy: 'انسخ العنوان',
    copied: 'نُسخ.',
    channels: { mail: 'بريد إلكتروني', sms: 'رسالة نصية', whatsapp: 'واتساب', telegram: 'تيليغرام' },
  },
};
