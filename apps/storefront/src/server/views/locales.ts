/** The languages written from right to left that Intl knows by script of habit. */
const RIGHT_TO_LEFT = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** The site's locale as Intl writes it; "en-GB" where none is set or an editor's spelling is none. Total. */
export function toLocale(text: string | undefined): string {
  if (text === undefined || !/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(text)) return 'en-GB';
  const [locale] = Intl.DateTimeFormat.supportedLocalesOf([text]);
  return locale ?? 'en-GB';
}

export function findDirection(locale: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(new Intl.Locale(locale).language) ? 'rtl' : 'ltr';
}
