import type { Language } from '@stallkeep/wording';
import type { UnitOfPrice } from '../page-view.ts';
import { toLanguage } from '../to-language.ts';

/** "€29.00 per kilogram": for goods that are compared by weight, volume or length. */
export function formatUnitPrice(price: string, per: UnitOfPrice, locale: string): string {
  return units[toLanguage(locale)][per].replace('{price}', price);
}

const units: Readonly<Record<Language, Readonly<Record<UnitOfPrice, string>>>> = {
  en: {
    kilogram: '{price} per kilogram',
    hundredGrams: '{price} per 100 g',
    litre: '{price} per litre',
    hundredMillilitres: '{price} per 100 ml',
    metre: '{price} per metre',
  },
  pt: {
    kilogram: '{price} por quilo',
    hundredGrams: '{price} por 100 g',
    litre: '{price} por litro',
    hundredMillilitres: '{price} por 100 ml',
    metre: '{price} por metro',
  },
  de: {
    kilogram: '{price} je Kilogramm',
    hundredGrams: '{price} je 100 g',
    litre: '{price} je Liter',
    hundredMillilitres: '{price} je 100 ml',
    metre: '{price} je Meter',
  },
  fr: {
    kilogram: '{price} le kilo',
    hundredGrams: '{price} les 100 g',
    litre: '{price} le litre',
    hundredMillilitres: '{price} les 100 ml',
    metre: '{price} le mètre',
  },
  es: {
    kilogram: '{price} por kilo',
    hundredGrams: '{price} por 100 g',
    litre: '{price} por litro',
    hundredMillilitres: '{price} por 100 ml',
    metre: '{price} por metro',
  },
  ar: {
    kilogram: '{price} للكيلوغرام',
    hundredGrams: '{price} لكل 100 غرام',
    litre: '{price} للتر',
    hundredMillilitres: '{price} لكل 100 مل',
    metre: '{price} للمتر',
  },
};
