import { describe, expect, expectTypeOf, it } from 'vitest';
import { defineTelemetry, type ItemParams, type PromiseParams } from './contract.ts';
import {
  blockAttributes,
  changed,
  clicked,
  type MarkupParams,
  seen,
  submitted,
  withChoice,
  withQuantity,
} from './markup.ts';
import type { MarkupEventName } from './names.ts';

const item: ItemParams = { item_id: 'MUG-BLUE', price: 1290, quantity: 1 };
const promise: PromiseParams = { id: 'p1', kind: 'pickup', status: 'firm', token: 'aGVsbG8td29ybGQ' };

describe('the markup functions', () => {
  it('say name and parameters as two attributes', () => {
    expect(seen('promise_view', { promise })).toEqual({
      'data-seen': 'promise_view',
      'data-seen-params': JSON.stringify({ promise }),
    });
    expect(clicked('select_item', { items: [item] })).toEqual({
      'data-click': 'select_item',
      'data-click-params': JSON.stringify({ items: [item] }),
    });
    expect(submitted('add_to_cart', { items: [item], promise })).toEqual({
      'data-submit': 'add_to_cart',
      'data-submit-params': JSON.stringify({ items: [item], promise }),
    });
    expect(changed('promise_select', { promise })).toEqual({
      'data-change': 'promise_select',
      'data-change-params': JSON.stringify({ promise }),
    });
    expect(withChoice('add_to_cart', { promise })).toEqual({ 'data-choice-params': JSON.stringify({ promise }) });
    expect(withQuantity()).toEqual({ 'data-choice-quantity': '' });
  });

  it('leave out what a block does not have', () => {
    expect(blockAttributes({ id: 'b1', type: 'eventHero', position: 0 })).toEqual({
      'data-block': 'eventHero',
      'data-block-id': 'b1',
      'data-block-position': '0',
    });
    expect(blockAttributes({ id: 'b1', type: 'eventHero', position: 2, variant: 'wide', revision: 'r1' })).toEqual({
      'data-block': 'eventHero',
      'data-block-id': 'b1',
      'data-block-position': '2',
      'data-block-variant': 'wide',
      'data-block-revision': 'r1',
    });
  });

  it('do not compile with a missing, unknown or wrong parameter, nor for a fact of the server', () => {
    // @ts-expect-error: the promise is missing
    seen('promise_view', {});
    // @ts-expect-error: a promise without its token is no promise
    seen('promise_view', { promise: { id: 'p1', kind: 'pickup', status: 'firm' } });
    // @ts-expect-error: no such parameter
    clicked('select_item', { items: [item], note: 'please ring' });
    // @ts-expect-error: price is a number of minor units
    clicked('select_item', { items: [{ ...item, price: '12.90' }] });
    // @ts-expect-error: purchases are facts of the server
    seen('purchase', { items: [item] });
    // @ts-expect-error: said by the tracker of every block
    seen('block_view', { block: { id: 'b', type: 'x', position: 0 } });
    // @ts-expect-error: add_to_cart has no such parameter
    withChoice('add_to_cart', { fulfilment: 'pickup' });
    expectTypeOf<MarkupParams<MarkupEventName>>().not.toHaveProperty('block');
  });
});

describe('defineTelemetry', () => {
  it('keeps type and names as they were written', () => {
    const telemetry = defineTelemetry('eventHero', { emits: ['select_item'] });
    expect(telemetry).toEqual({ type: 'eventHero', emits: ['select_item'] });
    expectTypeOf(telemetry.type).toEqualTypeOf<'eventHero'>();
    expectTypeOf(telemetry.emits).toEqualTypeOf<readonly ['select_item']>();
    // @ts-expect-error: block_view is implied
    defineTelemetry('eventHero', { emits: ['block_view'] });
  });
});
