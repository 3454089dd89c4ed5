import { type Language, languages, toLanguageTag } from '@stallkeep/wording';

/** The language the promises on a page are worded in, for the words around them: English where there is no other. Total. */
export function toLanguage(locale: string): Language {
  const tag = toLanguageTag(locale);
  return languages.find((language) => tag === language || tag.startsWith(`${language}-`)) ?? 'en';
}
