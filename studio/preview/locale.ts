/** The language the Studio's own words are in where a seller chose none. */
const STUDIO_DEFAULT = 'en-US';

/**
 * The locale promises are previewed in: the one a seller chose for the Studio. The Studio calls its own default American
 * English; nobody chose that, so it is read as British English, with the 24-hour clock of the shop.
 */
export function toPreviewLocale(studioLocale: string): string {
  return studioLocale === STUDIO_DEFAULT ? 'en-GB' : studioLocale;
}
