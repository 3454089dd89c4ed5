import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { describeBlock } from '../conformance/describe-block.ts';
import { eventPage, productPage, seller, withPage } from '../fixtures/pages.ts';
import type { FieldFault, PageView } from '../page-view.ts';
import { findBlockWords } from './block-words.ts';
import * as stories from './NewsletterBlock.stories.tsx';
import { NewsletterBlock } from './NewsletterBlock.tsx';
import { newsletterContract } from './newsletter.contract.ts';
import { newsletterFixtures } from './newsletter.fixtures.ts';
import { newsletterTelemetry } from './newsletter.telemetry.ts';

describeBlock({
  type: 'newsletter',
  folder: 'newsletter',
  fixtures: newsletterFixtures,
  stories,
  telemetry: newsletterTelemetry,
  contract: newsletterContract,
});

const show = (page: PageView) => renderToStaticMarkup(<NewsletterBlock content={{}} page={page} />);
const actions = { newsletterHref: '/letters' };

test('posts to the shop where it takes addresses, and never ticks for the reader', () => {
  const html = show(withPage(eventPage, { actions }));
  expect(html).toMatch(/<form[^>]+action="\/letters" method="post"/);
  expect(html).toContain('name="page" value="/feira-da-ladra"');
  expect(html).not.toContain('checked=""');
  expect(html).toContain('Yes, Feira da Ladra may write to me.');
});

test('says in every case what the address is used for and how to leave: by a link, or of a person by an answer', () => {
  const byMail = withPage(eventPage, { sellers: [{ ...seller, email: 'ola@marisol.example' }] });
  expect(show(withPage(eventPage, { actions }))).toMatch(/used for these letters and nothing else.*a link to leave/);
  expect(show(byMail)).toMatch(/used for these letters and nothing else.*To leave, answer any letter/);
});

test('writes to nobody where several sellers might be meant, and shows nothing without a way', () => {
  const mail = { ...seller, email: 'ola@marisol.example' };
  expect(show(withPage(eventPage, { sellers: [mail, { ...mail, id: 'two' }] }))).toBe('');
  expect(show(productPage)).toBe('');
});

test('says each fault beside its field and keeps what was typed', () => {
  for (const fault of ['missing', 'unreadable', 'too_long'] satisfies FieldFault[]) {
    const newsletterFault = { values: { email: 'a@b', consent: 'yes' }, faults: { email: fault } };
    const html = show(withPage(eventPage, { actions, newsletterFault }));
    expect(html).toContain(findBlockWords('en').emailFaults[fault]);
    expect(html).toContain('value="a@b"');
    expect(html).toContain('checked=""');
  }
});
