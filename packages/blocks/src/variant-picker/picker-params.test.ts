import { expect, test } from 'vitest';
import { bandana } from '../fixtures/pages.ts';
import { findChoice } from './picker-params.ts';

const ask = (query: string) => findChoice(new URLSearchParams(query), bandana);

test('a deep link by SKU keeps its variant, sold out or not', () => {
  expect(ask('sku=FLOR-IND-70')).toEqual({
    selectedSku: 'FLOR-IND-70',
    selection: { Colour: 'Indigo', Size: '70 cm' },
  });
});

test('options of the form win over the SKU beside them', () => {
  expect(ask('sku=FLOR-IND-70&option.Colour=Red&option.Size=70+cm').selectedSku).toBe('FLOR-RED-70');
});

test('a combination that is not made keeps what was asked for', () => {
  expect(ask('option.Colour=Olive&option.Size=70+cm').selection).toEqual({ Colour: 'Olive', Size: '70 cm' });
});

test('without a choice the first variant that can be had is chosen', () => {
  expect(ask('').selectedSku).toBe('FLOR-RED-55');
});

test('an unknown SKU, option or value is passed over', () => {
  expect(ask('sku=nope&option.Colour=Gold&option.Taste=sweet')).toEqual(ask(''));
});
