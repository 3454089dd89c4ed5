import { expect, test } from 'vitest';
import * as eventHeroStories from '../event-hero/EventHeroBlock.stories.tsx';
import { eventHeroContract } from '../event-hero/eventHero.contract.ts';
import { eventHeroFixtures } from '../event-hero/eventHero.fixtures.ts';
import { eventHeroTelemetry } from '../event-hero/eventHero.telemetry.ts';
import * as productGridStories from '../product-grid/ProductGridBlock.stories.tsx';
import { productGridContract } from '../product-grid/productGrid.contract.ts';
import { productGridFixtures } from '../product-grid/productGrid.fixtures.ts';
import { productGridTelemetry } from '../product-grid/productGrid.telemetry.ts';
import * as variantPickerStories from '../variant-picker/VariantPickerBlock.stories.tsx';
import { variantPickerContract } from '../variant-picker/variantPicker.contract.ts';
import { variantPickerFixtures } from '../variant-picker/variantPicker.fixtures.ts';
import { variantPickerTelemetry } from '../variant-picker/variantPicker.telemetry.ts';
import { blockChecks, gatherBlock } from './describe-block.ts';
import type { BlockSubject } from './subject.ts';

/**
 * The conformance checks can fail: each test damages one thing of a whole block, as a careless change would, and names the check
 * that notices. A check nothing here can turn red keeps nothing.
 */

const grid = gatherBlock({
  type: 'productGrid',
  folder: 'product-grid',
  fixtures: productGridFixtures,
  stories: productGridStories,
  telemetry: productGridTelemetry,
  contract: productGridContract,
});
const hero = gatherBlock({
  type: 'eventHero',
  folder: 'event-hero',
  fixtures: eventHeroFixtures,
  stories: eventHeroStories,
  telemetry: eventHeroTelemetry,
  contract: eventHeroContract,
});
const picker = gatherBlock({
  type: 'variantPicker',
  folder: 'variant-picker',
  fixtures: variantPickerFixtures,
  stories: variantPickerStories,
  telemetry: variantPickerTelemetry,
  contract: variantPickerContract,
});

/** Titles of the checks that find a fault, with what they say. */
async function findBroken(subject: BlockSubject): Promise<readonly string[]> {
  const found = await Promise.all(
    blockChecks.map(async ({ rule, find }) => (await find(subject)).map((fault) => `${rule}: ${fault}`)),
  );
  return found.flat();
}

/** The same block whose markup has one text replaced wherever it renders. */
function withMarkup(subject: BlockSubject, from: RegExp, to: string): BlockSubject {
  return { ...subject, alterMarkup: (html) => html.replaceAll(new RegExp(from, 'g'), to) };
}

const without = <Value>(record: Readonly<Record<string, Value>>, key: string): Readonly<Record<string, Value>> =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));

const dropField = (subject: BlockSubject, name: string): BlockSubject => ({
  ...subject,
  projection: subject.projection.replace(new RegExp(`(_type == "${subject.type}" => \\{[^}]*?)\\b${name}\\b,?`), '$1'),
});

test('whole blocks pass every check', async () => {
  expect(await findBroken(grid)).toEqual([]);
  expect(await findBroken(hero)).toEqual([]);
  expect(await findBroken(picker)).toEqual([]);
});

const mutations: Readonly<Record<string, readonly [damaged: BlockSubject, noticed: RegExp]>> = {
  'a renamed event attribute': [
    withMarkup(grid, /data-click=/, 'data-clicks='),
    /declares select_item and no story emits/,
  ],
  'an event the contract does not know': [
    withMarkup(grid, /data-click="select_item"/, 'data-click="item_picked"'),
    /no browser event is called "item_picked"/,
  ],
  'an undeclared event': [
    { ...grid, telemetry: { type: 'productGrid', emits: ['view_item_list'] } },
    /emits select_item and does not declare it/,
  ],
  'an event that is declared and never emitted': [
    { ...hero, telemetry: { type: 'eventHero', emits: ['promise_view'] } },
    /declares promise_view and no story emits it/,
  ],
  'an event without one of its parameters': [
    withMarkup(grid, /&quot;item_id&quot;/, '&quot;item&quot;'),
    /gives every event the parameters of the contract.*item_id/,
  ],
  'a field dropped from the query': [dropField(grid, 'layout'), /projects and reads back every fixture/],
  'a field that is no longer read': [
    { ...grid, toContent: ({ heading, intro, limit }) => grid.toContent({ heading, intro, limit }) },
    /field layout is never read|does not come back/,
  ],
  'a field that is no longer shown': [
    { ...hero, render: (fields, page) => hero.render(without(fields, 'eyebrow'), page) },
    /field eyebrow changes nothing/,
  ],
  'a block missing from a list': [
    {
      ...grid,
      lists: { ...grid.lists, 'events.ts': (grid.lists['events.ts'] ?? '').replaceAll('productGrid', 'grid') },
    },
    /events\.ts has no line/,
  ],
  'a story removed with its state': [{ ...hero, stories: without(hero.stories, 'LongText') }, /no story LongText/],
  'a form that no longer says where it goes': [withMarkup(picker, / action="[^"]*"/, ''), /form without action/],
  'a control without a name': [withMarkup(picker, / name="[^"]*"/, ''), /control without a name/],
  'a story that turns axe off': [
    { ...hero, stories: { ...hero.stories, Full: { ...hero.stories['Full'], parameters: { a11y: { test: 'off' } } } } },
    /changes what axe looks at/,
  ],
  'a component that imports sanity': [
    { ...hero, files: { ...hero.files, 'EventHeroBlock.tsx': "import { useClient } from 'sanity';" } },
    /EventHeroBlock\.tsx imports sanity/,
  ],
  'a documentation page without advice': [
    { ...hero, files: { ...hero.files, 'EventHeroBlock.mdx': '# Event hero' } },
    /EventHeroBlock\.mdx lacks "## When to use it"/,
  ],
  'a renamed file': [{ ...hero, files: without(hero.files, 'eventHero.query.ts') }, /eventHero\.query\.ts is missing/],
};

test.each(Object.entries(mutations))('notices %s', async (_, [damaged, noticed]) => {
  expect((await findBroken(damaged)).join('\n')).toMatch(noticed);
});
