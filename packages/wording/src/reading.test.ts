import { describe, expect, it } from 'vitest';
import { at, pickup, toReading } from '../test/samples.ts';
import { formatDay, formatPromise, formatUnknown, toDirection, toLanguageTag } from './index.ts';

describe('a reader’s locale', () => {
  it.each([
    ['pt-BR', 'Ainda sem data'],
    ['de-AT', 'Noch kein Termin'],
    ['fr-CA', 'Pas encore de date'],
    ['en-US', 'No date yet'],
    ['es-MX', 'Aún sin fecha'],
    ['ar-EG', 'لا موعد بعد'],
  ])('falls back from %s to its language', (locale, headline) => {
    expect(formatUnknown('no_hours', locale).headline).toBe(headline);
  });

  it.each(['ja', 'zh-Hant-TW', 'nl-NL', 'x', '', 'not a tag', 'en_GB'])('reads English for "%s"', (locale) => {
    expect(formatUnknown('no_hours', locale).headline).toBe('No date yet');
    expect(formatPromise(pickup, toReading(locale)).headline).toMatch(/^Collect Sat,?.14.Nov, 10:00–14:00$/u);
    expect(toLanguageTag(locale)).toBe('en-GB');
  });

  it('takes a bare language for the country the sentences are of', () => {
    expect(toLanguageTag('en')).toBe('en-GB');
    expect(toLanguageTag('pt')).toBe('pt-PT');
    expect(toLanguageTag('pt-BR')).toBe('pt-BR');
    expect(formatDay(at('2026-11-14T10:00:00Z'), toReading('pt'))).toMatch(/^sábado/);
    expect(formatDay(at('2026-11-14T10:00:00Z'), toReading('pt-BR'))).toMatch(/^sáb\./);
  });

  it('reads right to left in Arabic only, also where Arabic is not what was asked for', () => {
    expect(toDirection('ar')).toBe('rtl');
    expect(toDirection('ar-EG')).toBe('rtl');
    expect(toDirection('pt-BR')).toBe('ltr');
    // No Hebrew sentences: English is shown, and English runs the other way.
    expect(toDirection('he')).toBe('ltr');
  });
});
