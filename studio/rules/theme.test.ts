import { defaultTheme, findThemeByKey, planTheme, themePresets } from '@stallkeep/kit/theme';
import { describe, expect, it } from 'vitest';
import { checkTheme, findTypedColour, toThemeParameters } from './themeColour.ts';
import { sayColour, sayTheme } from './themeWords.ts';

describe('checkTheme', () => {
  it('takes any colour on any ground, and none', () => {
    expect(checkTheme({ _type: 'eventTheme', colour: '#ffff00', ground: 'slate', corners: 'square' })).toBe(true);
    expect(checkTheme(undefined)).toBe(true);
  });

  it('says of every part what to choose', () => {
    expect(checkTheme({ colour: 'yellow', ground: 'grass' })).toBe(
      'The colour is six letters and digits after a #, such as #a33810. Choose it with the colour field. Choose what the page is printed on: paper, linen, chalk or slate. Choose corners: soft, round or square.',
    );
    expect(checkTheme('terracotta')).toMatch(/ready-made/);
  });
});

describe('toThemeParameters', () => {
  it('keeps what can be read and fills up the rest', () => {
    expect(toThemeParameters({ colour: '#FFFF00', ground: 'grass' }, defaultTheme)).toEqual({
      colour: '#ffff00',
      ground: 'paper',
      corners: 'soft',
    });
    expect(toThemeParameters(undefined, defaultTheme)).toEqual(defaultTheme);
    expect(toThemeParameters('terracotta', defaultTheme)).toEqual(defaultTheme);
  });
});

describe('findTypedColour', () => {
  it.each([
    ['#A33810', '#a33810'],
    ['a33810', '#a33810'],
    [' F80 ', '#ff8800'],
    ['red', undefined],
    ['#a3381', undefined],
    ['', undefined],
  ])('reads %j as %s', (text, colour) => {
    expect(findTypedColour(text)).toBe(colour);
  });
});

describe('sayColour', () => {
  it.each([
    ['#ffff00', 'yellow'],
    ['#ffffff', 'white'],
    ['#000000', 'black'],
    ['#808080', 'grey'],
    ['#0000ff', 'blue'],
    ['#ff0000', 'red'],
    ['#0b7a30', 'green'],
    ['#ff8800', 'orange'],
    ['#913d71', 'pink'],
    ['#7a3fd0', 'purple'],
    ['#076f6f', 'turquoise'],
    ['#694501', 'brown'],
  ])('calls %s %s', (hex, word) => {
    expect(sayColour(hex)).toBe(word);
  });
});

describe('sayTheme', () => {
  it('says that a pale colour is darkened for text, and from what to what', () => {
    const parameters = findThemeByKey('ffff00-paper-soft');
    const notes = sayTheme(planTheme(parameters ?? defaultTheme));
    expect(notes.map(({ isExact }) => isExact)).toEqual([true, false, false, true]);
    expect(notes[2]?.words).toMatch(
      /^Your yellow is too pale for text on paper \(1\.\d to 1, text needs 4\.5 to 1\), so dates and links use this darker one, (4\.[5-9]|5\.\d) to 1\.$/,
    );
  });

  it('says of a colour that reads that it is kept', () => {
    expect(
      sayTheme(planTheme(defaultTheme))
        .slice(0, 3)
        .every(({ isExact }) => isExact),
    ).toBe(true);
  });

  it.each(themePresets)('has four sentences for $title', ({ parameters }) => {
    for (const { words } of sayTheme(planTheme(parameters))) expect(words).toMatch(/^[A-Z].*\.$/);
  });
});
