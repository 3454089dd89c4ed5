import { parseHTML } from 'linkedom';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { BuyBoxBlock } from './BuyBoxBlock.tsx';
import { buyFields, findSlot, formatSlot, toPromiseField, toSlotField, toWayAnchor, toWayHref } from './buy-fields.ts';
import { buyBoxFixtures, sellingPage, slotPage } from './buyBox.fixtures.ts';

function listFields(page: typeof sellingPage): readonly (readonly [string, string])[] {
  const place = { id: 'k', type: 'buyBox', position: 0 };
  const html = renderToStaticMarkup(<BuyBoxBlock content={buyBoxFixtures.full} page={page} place={place} />);
  const controls = parseHTML(`<main>${html}</main>`).document.querySelectorAll('input, textarea, select');
  return [...controls]
    .filter((control) => !control.hasAttribute('disabled'))
    .map((control) => [control.getAttribute('name') ?? '', control.getAttribute('value') ?? ''] as const);
}

test('a field keeps its name: orders are read by it, from pages that are open already', () => {
  expect(buyFields).toEqual({ sku: 'sku', way: 'way', quantity: 'quantity', note: 'note' });
  expect([toPromiseField('run'), toSlotField('run')]).toEqual(['promise.run', 'slot.run']);
});

test('the form has the fields of the contract and no other', () => {
  const ways = sellingPage.timetables.map(({ optionId }) => optionId);
  const names = new Set(listFields(sellingPage).map(([name]) => name));
  expect(names).toEqual(new Set([...Object.values(buyFields), ...ways.map(toPromiseField)]));
});

test('sends one promise token for each way: that of the row which holds', () => {
  const tokens = listFields(sellingPage).filter(([name]) => name.startsWith('promise.'));
  expect(tokens).toHaveLength(sellingPage.timetables.length);
  expect(new Set(tokens.map(([, value]) => value))).toEqual(new Set(['Zml4dHVyZS10b2tlbg']));
});

test('sends no token from a page that measures nothing, and the order all the same', () => {
  const { signPromise: _, ...quiet } = sellingPage;
  const names = listFields(quiet).map(([name]) => name);
  expect(names.filter((name) => name.startsWith('promise.'))).toEqual([]);
  expect(names).toContain(buyFields.way);
});

test('a chosen slot is sent under its way, and read back', () => {
  const wanted = slotPage.wanted?.slot;
  if (wanted === undefined) throw new Error('the fixture has a slot');
  expect(listFields(slotPage)).toContainEqual([toSlotField(wanted.optionId), formatSlot(wanted)]);
  expect(findSlot(formatSlot(wanted))).toEqual({ from: wanted.from, until: wanted.until });
});

test.each(['', '1763049600', '1763049600-1763049600', '1763049600-1763046000', '1e9-2e9', ' 1763049600-1763051400'])(
  'reads no slot from "%s"',
  (text) => {
    expect(findSlot(text)).toBeUndefined();
  },
);

test('an anchor is an id whatever the way is called', () => {
  expect(toWayAnchor('collect at / the stall')).toBe('way-collect-at-the-stall');
});

test('a link to a way keeps the variant and names the ticket', () => {
  expect(toWayHref('/e/p?sku=A', 'run & walk')).toBe('/e/p?sku=A&way=run+%26+walk#way-run-walk');
  expect(toWayHref('/e/p', 'run')).toBe('/e/p?way=run#way-run');
});
