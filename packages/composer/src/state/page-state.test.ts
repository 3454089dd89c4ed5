import type { PageFile } from '@stallkeep/blocks/page-file';
import { describe, expect, it } from 'vitest';
import { type PageChange, type PageState, planChange, startPage } from './page-state.ts';

const page: PageFile = {
  stallkeepPage: 1,
  title: 'A page',
  purpose: 'product',
  blocks: [
    { _type: 'gallery', _key: 'a' },
    { _type: 'productHeader', _key: 'b' },
    { _type: 'fulfilmentPromise', _key: 'c', heading: 'When' },
  ],
};

const after = (...changes: readonly PageChange[]): PageState => changes.reduce(planChange, startPage(page));
const keysOf = ({ page: { blocks } }: PageState): string => blocks.map(({ _key }) => _key).join(' ');

describe('planChange', () => {
  it('adds a block where it is asked for, filled as its schema proposes, and chooses it', () => {
    const state = after({ kind: 'add', type: 'fulfilmentPromise', at: 1 });
    expect(keysOf(state)).toBe('a fulfilmentPromise b c');
    expect(state.selected).toBe('fulfilmentPromise');
    expect(state.page.blocks[1]).toMatchObject({ showBasis: true });
    expect(keysOf(planChange(state, { kind: 'add', type: 'fulfilmentPromise', at: 4 }))).toContain(
      'fulfilmentPromise-2',
    );
  });

  it.each([
    ['c', 0, 'c a b'],
    ['a', 1, 'b a c'],
    ['a', 99, 'b c a'],
    ['b', -1, 'b a c'],
  ])('moves %s to %i', (key, to, order) => {
    expect(keysOf(after({ kind: 'move', key, to }))).toBe(order);
  });

  it('duplicates a block under a key of its own, after it', () => {
    const state = after({ kind: 'duplicate', key: 'c' });
    expect(keysOf(state)).toBe('a b c fulfilmentPromise');
    expect(state.page.blocks[3]).toMatchObject({ heading: 'When' });
  });

  it('chooses the next block when the chosen one is removed', () => {
    const state = after({ kind: 'select', key: 'b' }, { kind: 'remove', key: 'b' });
    expect(keysOf(state)).toBe('a c');
    expect(state.selected).toBe('c');
  });

  it('leaves an emptied field out', () => {
    const state = after({ kind: 'setField', key: 'c', name: 'heading', value: undefined });
    expect(state.page.blocks[2]).toEqual({ _type: 'fulfilmentPromise', _key: 'c' });
  });
});

describe('undo', () => {
  it('brings back every page before, and redo every page after', () => {
    const changed = after({ kind: 'remove', key: 'a' }, { kind: 'move', key: 'c', to: 0 });
    const undone = planChange(planChange(changed, { kind: 'undo' }), { kind: 'undo' });
    expect(undone.page).toEqual(page);
    expect(planChange(undone, { kind: 'undo' }).page).toEqual(page);
    const redone = planChange(planChange(undone, { kind: 'redo' }), { kind: 'redo' });
    expect(redone.page).toEqual(changed.page);
  });

  it('takes writing in one field as one step, until the field is left', () => {
    const write = (value: string): PageChange => ({ kind: 'setField', key: 'c', name: 'heading', value });
    const written = after(write('W'), write('Wh'), { kind: 'settle' }, write('Why'));
    expect(written.past).toHaveLength(2);
    expect(planChange(written, { kind: 'undo' }).page.blocks[2]).toMatchObject({ heading: 'Wh' });
  });

  it('forgets what was undone once something else is done', () => {
    const state = after({ kind: 'remove', key: 'a' }, { kind: 'undo' }, { kind: 'remove', key: 'b' });
    expect(state.future).toEqual([]);
  });

  it('chooses nothing that is no longer there', () => {
    const state = after({ kind: 'add', type: 'gallery', at: 0 }, { kind: 'undo' });
    expect(state.selected).toBeUndefined();
  });
});
