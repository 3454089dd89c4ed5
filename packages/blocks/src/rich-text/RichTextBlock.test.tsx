import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { describeBlock } from '../conformance/describe-block.ts';
import { emptyPage } from '../fixtures/pages.ts';
import * as stories from './RichTextBlock.stories.tsx';
import { RichTextBlock } from './RichTextBlock.tsx';
import { type RichTextContent, toRichTextContent } from './richText.content.ts';
import { richTextContract } from './richText.contract.ts';
import { richTextFixtures } from './richText.fixtures.ts';
import { richTextTelemetry } from './richText.telemetry.ts';

describeBlock({
  type: 'richText',
  folder: 'rich-text',
  fixtures: richTextFixtures,
  stories,
  telemetry: richTextTelemetry,
  contract: richTextContract,
});

test('leads nowhere that could do harm, and keeps the words', () => {
  const read = (content: RichTextContent) => renderToStaticMarkup(<RichTextBlock content={content} page={emptyPage} />);
  expect(read(richTextFixtures.full)).toContain('href="mailto:ola@example.org"');
  const html = read(richTextFixtures.unsafe);
  expect(html).not.toMatch(/javascript:|<a /);
  expect(html).toContain('only words');
});

test('shows nothing for an empty text or one that is none', () => {
  expect(toRichTextContent({ text: 'words' })).toEqual({ text: [] });
  expect(toRichTextContent({ text: [null, 'words', {}, { _type: 'block', children: [] }] }).text).toHaveLength(1);
  expect(renderToStaticMarkup(<RichTextBlock content={richTextFixtures.empty} page={emptyPage} />)).toBe('');
});
