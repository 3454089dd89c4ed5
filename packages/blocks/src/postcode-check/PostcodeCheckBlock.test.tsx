import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { describeBlock } from '../conformance/describe-block.ts';
import { productPage, withPage } from '../fixtures/pages.ts';
import * as stories from './PostcodeCheckBlock.stories.tsx';
import { PostcodeCheckBlock } from './PostcodeCheckBlock.tsx';
import { postcodeCheckContract } from './postcodeCheck.contract.ts';
import { postcodeCheckFixtures } from './postcodeCheck.fixtures.ts';
import { postcodeCheckTelemetry } from './postcodeCheck.telemetry.ts';

describeBlock({
  type: 'postcodeCheck',
  folder: 'postcode-check',
  fixtures: postcodeCheckFixtures,
  stories,
  telemetry: postcodeCheckTelemetry,
  contract: postcodeCheckContract,
});

describe('the postcode question', () => {
  const content = postcodeCheckFixtures.full;

  it('keeps the variant that is shown', () => {
    const page = withPage(productPage, { postcodeForm: { href: '/may/bowl', countryCode: 'PT' } });
    const html = renderToStaticMarkup(<PostcodeCheckBlock content={content} page={page} />);
    expect(html).toContain('action="/may/bowl#postcode-check"');
    expect(html).toContain('<input type="hidden" name="sku" value="FLOR-RED-55"/>');
  });

  it('is not asked where nothing is sent', () => {
    const { postcodeForm: _, ...page } = productPage;
    expect(renderToStaticMarkup(<PostcodeCheckBlock content={content} page={page} />)).toBe('');
  });

  it('never puts what was typed into an event', () => {
    const { args } = stories.Full;
    const html = renderToStaticMarkup(
      <PostcodeCheckBlock {...args} place={{ id: 'a', type: 'postcodeCheck', position: 0 }} />,
    );
    const events = html.match(/data-seen-params="[^"]*"/g) ?? [];
    expect(events).toHaveLength(4);
    expect(events.filter((params) => params.includes('1170'))).toEqual([]);
  });
});
