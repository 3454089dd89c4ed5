import type { Language } from '../reading.ts';
import type { LocaleWords } from '../sentences.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { pt } from './pt.ts';

/** Every language whole; one without its file does not compile. */
export const locales: Readonly<Record<Language, LocaleWords>> = { en, pt, de, fr, es, ar };
