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

test('nothing chosen is empty, and every group is open', () => {
  expect(planPickerState(choose({}))).toEqual({ kind: 'empty', missing: ['Colour', 'Size'] });
});

test('a choice with a group open is partial and says which', () => {
  expect(planPickerState(choose({ Colour: 'Red' }))).toEqual({ kind: 'partial', missing: ['Size'] });
});

test('a first choice after which nothing can be had is a dead end, with what can be had instead', () => {
  const gone = bandana.variants.map((one) => (one.title.startsWith('Indigo') ? { ...one, isAvailable: false } : one));
  const state = planPickerState({ ...bandana, variants: gone, selection: { Colour: 'Indigo' } });
  expect(state).toMatchObject({ kind: 'dead_end', wanted: ['Indigo'] });
  expect(state.kind === 'dead_end' && skus(state.instead)).toEqual(['FLOR-RED-55', 'FLOR-RED-70', 'FLOR-OLI-55']);
});

test('with nothing left of any variant every choice is a dead end', () => {
  const variants = bandana.variants.map((one) => ({ ...one, isAvailable: false }));
  for (const selection of [{}, { Colour: 'Red' }, { Colour: 'Red', Size: '55 cm' }]) {
    expect(planPickerState({ ...bandana, variants, selection })).toEqual({ kind: 'dead_end', wanted: [], instead: [] });
  }
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
