import { expect, test } from 'vitest';
import { findBlockChange } from './find-block-change.ts';
import { at } from './fixtures/promises.ts';
import { noticeBarFixtures } from './notice-bar/noticeBar.fixtures.ts';

const { full, info } = noticeBarFixtures;
const notice = (fields: object, key = 'n') => ({ _key: key, _type: 'noticeBar', ...fields });

test('finds when a notice begins, then when it ends, then nothing', () => {
  expect(findBlockChange([notice(full)], at(full.from) - 1)).toBe(at(full.from));
  expect(findBlockChange([notice(full)], at(full.from))).toBe(at(full.until));
  expect(findBlockChange([notice(full)], at(full.until))).toBeUndefined();
});

test('finds the earliest of several, and none where nothing has a time', () => {
  const later = notice({ ...info, from: '2026-12-24T08:00:00Z' }, 'later');
  expect(findBlockChange([later, notice(full)], at(full.from))).toBe(at(full.until));
  expect(findBlockChange([notice(info), { ...notice(full), _type: 'gallery' }], 0)).toBeUndefined();
});
