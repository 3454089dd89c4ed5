import { expect, test } from 'vitest';
import { bandana } from '../fixtures/pages.ts';
import { findVariant, planPickerState, toValueStanding } from './picker-state.ts';

const choose = (selection: Record<string, string>) => ({ ...bandana, selection });
const skus = (variants: readonly { readonly sku: string }[]) => variants.map(({ sku }) => sku);

test('a whole choice of something that can be had is complete', () => {
  expect(planPickerState(choose({ Colour: 'Red', Size: '70 cm' }))).toMatchObject({
    kind: 'complete',
    variant: { sku: 'FLOR-RED-70' },
  });
});

test('a variant without stock is sold out, and what shares most with it is offered first', () => {
  const state = planPickerState(choose({ Colour: 'Indigo', Size: '70 cm' }));
  expect(state).toMatchObject({ kind: 'sold_out', variant: { sku: 'FLOR-IND-70' } });
  expect(state.kind === 'sold_out' && skus(state.instead)).toEqual(['FLOR-RED-70', 'FLOR-IND-55', 'FLOR-RED-55']);
});

test('a combination that is not made is a conflict, never another variant in its place', () => {
  const state = planPickerState(choose({ Colour: 'Olive', Size: '70 cm' }));
  expect(state).toMatchObject({ kind: 'conflict', wanted: ['Olive', '70 cm'] });
});

test('a choice with a group open is incomplete and says which', () => {
  expect(planPickerState(choose({ Colour: 'Red' }))).toEqual({ kind: 'incomplete', missing: ['Size'] });
});

test('a product with one variant leaves nothing to choose', () => {
  expect(planPickerState({ ...bandana, variants: bandana.variants.slice(0, 1) })).toEqual({
    kind: 'nothing_to_choose',
  });
});

test('a value is judged with the other choices kept', () => {
  const size = { name: 'Size', values: ['55 cm', '70 cm'] };
  const standings = (Colour: string) =>
    size.values.map((value) => toValueStanding(choose({ Colour, Size: '55 cm' }), size, value));
  expect(standings('Red')).toEqual(['available', 'available']);
  expect(standings('Indigo')).toEqual(['available', 'sold_out']);
  expect(standings('Olive')).toEqual(['available', 'not_made']);
});

test('an open group is filled with what can be had', () => {
  expect(findVariant(bandana, { Colour: 'Indigo' })?.sku).toBe('FLOR-IND-55');
});
