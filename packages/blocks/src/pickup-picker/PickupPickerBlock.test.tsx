import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { describeBlock } from '../conformance/describe-block.ts';
import { pickups, soldOutPickup, stallPickup, workshopPickup } from '../fixtures/openings.ts';
import { emptyPage, productPage, withPage } from '../fixtures/pages.ts';
import { measureDistance } from './nearest-place.ts';
import * as stories from './PickupPickerBlock.stories.tsx';
import { PickupPickerBlock } from './PickupPickerBlock.tsx';
import { pickupPickerContract } from './pickupPicker.contract.ts';
import { pickupPickerFixtures } from './pickupPicker.fixtures.ts';
import { pickupPickerTelemetry } from './pickupPicker.telemetry.ts';
import { hasRoom, sortPlaces } from './place-order.ts';
import { findSlotChoice, formatSlotChoice } from './slot-choice.ts';

describeBlock({
  type: 'pickupPicker',
  folder: 'pickup-picker',
  fixtures: pickupPickerFixtures,
  stories,
  telemetry: pickupPickerTelemetry,
  contract: pickupPickerContract,
});

const content = pickupPickerFixtures.full;

describe('places', () => {
  it('with room come first, else in the seller’s order', () => {
    expect(pickups.map(hasRoom)).toEqual([false, true, true]);
    expect(sortPlaces(pickups)).toEqual([stallPickup, workshopPickup, soldOutPickup]);
  });

  it('have no room where every slot is taken, or nothing is left', () => {
    const full = workshopPickup.windows.map((window) => ({
      ...window,
      slots: window.slots.map((slot) => ({ ...slot, left: 0 })),
    }));
    expect(hasRoom({ ...workshopPickup, windows: full })).toBe(false);
    expect(hasRoom({ ...workshopPickup, isAvailable: false })).toBe(false);
    expect(hasRoom({ ...stallPickup, windows: [] })).toBe(false);
  });

  it('are not shown on a product’s page that has none, nor on a page about nothing', () => {
    for (const page of [withPage(productPage, { pickups: [] }), emptyPage]) {
      expect(renderToStaticMarkup(<PickupPickerBlock content={content} page={page} />)).toBe('');
    }
  });

  it('that are listed twice say by which way', () => {
    const made = { ...workshopPickup, optionId: 'made', title: 'Printed for you' };
    const page = withPage(productPage, { pickups: [stallPickup, workshopPickup, made] });
    const html = renderToStaticMarkup(<PickupPickerBlock content={content} page={page} />);
    expect(html).toContain('<bdi>Printed for you</bdi>');
    expect(html).toContain('<bdi>Collect at the workshop</bdi>');
    expect(html).not.toContain('Collect at the stall');
  });

  it('offer no choice where nothing can be ordered, and keep variant and postcode where it can', () => {
    const ask = (changes: Parameters<typeof withPage>[1]) =>
      renderToStaticMarkup(<PickupPickerBlock content={content} page={withPage(productPage, changes)} />);
    expect(ask({ actions: {} })).not.toMatch(/<form|type="radio"/);
    const destination = { kind: 'asked', countryCode: 'PT', postcode: '1170-165' } as const;
    const html = ask({ actions: { buyHref: '/basket' }, destination });
    expect(html).toContain('<form');
    expect(html).toContain('name="sku" value="FLOR-RED-55"');
    expect(html).toContain('name="postcode" value="1170-165"');
  });
});

describe('a chosen time', () => {
  it('is read back as it was written', () => {
    const choice = { optionId: 'way.2', from: 1_763_049_600, until: 1_763_051_400 };
    expect(formatSlotChoice(choice)).toBe('way.2.1763049600-1763051400');
    expect(findSlotChoice(formatSlotChoice(choice))).toEqual(choice);
  });

  it.each(['', 'way', '.1763049600-1763051400', 'way.1763051400-1763049600', 'way.1-2', '1763049600-1763051400'])(
    'is not read from "%s"',
    (text) => {
      expect(findSlotChoice(text)).toBeUndefined();
    },
  );
});

describe('the distance', () => {
  it('is straight, in kilometres', () => {
    const measure = (from: readonly [number, number], to: readonly [number, number]) =>
      measureDistance({ latitude: from[0], longitude: from[1] }, ...to);
    // Lisbon to Porto and to Madrid, within a hundredth; the very place; a place nobody named.
    expect(measure([38.7223, -9.1393], [41.1579, -8.6291])).toBeCloseTo(274.1, 0);
    expect(measure([38.7223, -9.1393], [40.4168, -3.7038]) / 502.7).toBeCloseTo(1, 2);
    expect(measure([38.7155, -9.1247], [38.7155, -9.1247])).toBeCloseTo(0, 3);
    expect(measure([38.7, -9.1], [0, Number.NaN])).toBeNaN();
  });
});
