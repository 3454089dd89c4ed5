import { pageTemplates } from '@stallkeep/blocks/templates';
import { expect, it } from 'vitest';
import { formatLook, type Look, toLook, usualLook } from './look.ts';
import { formatAddress, openAddress } from './use-composer.ts';

const other: Look = {
  scene: 'run',
  theme: { colour: '#123456', ground: 'slate', corners: 'round' },
  scheme: 'dark',
  direction: 'rtl',
  locale: 'ar',
  width: 390,
  at: usualLook.at + 3600,
};

it('says nothing of what is as usual', () => {
  expect(formatLook(usualLook)).toEqual({});
});

it('comes back from an address as it was, with its page', () => {
  for (const { page } of pageTemplates) {
    expect(openAddress(formatAddress(page, other))).toEqual({ page, look: other, issues: [] });
  }
});

it('is as usual where the address says nothing it understands', () => {
  expect(toLook(new URLSearchParams('scene=moon&width=9&theme=red&at=soon&locale=tlh'))).toEqual(usualLook);
});

it('tells what is wrong with a page that cannot be opened', () => {
  const opened = openAddress('#page=e30');
  expect(opened.page.blocks).toEqual([]);
  expect(opened.issues.map(({ path }) => path)).toEqual(['stallkeepPage']);
});
