import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { describeBlock } from '../conformance/describe-block.ts';
import { productPage, withPage } from '../fixtures/pages.ts';
import { planAnchors } from './plan-anchors.ts';
import * as stories from './QuestionsBlock.stories.tsx';
import { QuestionsBlock } from './QuestionsBlock.tsx';
import { toQuestionsContent } from './questions.content.ts';
import { questionsContract } from './questions.contract.ts';
import { questionsFixtures } from './questions.fixtures.ts';
import { questionsTelemetry } from './questions.telemetry.ts';

describeBlock({
  type: 'questions',
  folder: 'questions',
  fixtures: questionsFixtures,
  stories,
  telemetry: questionsTelemetry,
  contract: questionsContract,
});

test('leaves out a question without an answer', () => {
  const items = [{ question: 'Why?' }, { question: 'How?', answer: ' ' }, { question: 'When?', answer: 'Soon.' }];
  expect(toQuestionsContent({ items }).items).toEqual([{ question: 'When?', answer: 'Soon.' }]);
});

test('gives every question an address of its own in any script', () => {
  expect(
    planAnchors(['Does the ink wash out?', 'Does the ink wash out!', '¿Qué talla?', 'هل يزول الحبر؟', '?!']),
  ).toEqual([
    'ask-does-the-ink-wash-out',
    'ask-does-the-ink-wash-out-2',
    'ask-que-talla',
    'ask-هل-يزول-الحبر',
    'ask-5',
  ]);
});

test('puts the address inside, where going to it opens the answer', () => {
  const html = renderToStaticMarkup(<QuestionsBlock content={questionsFixtures.full} page={productPage} />);
  expect(html).toMatch(/<summary>Does the ink wash out\?<\/summary><div id="ask-does-the-ink-wash-out"/);
  expect(html.match(/<details/g)).toHaveLength(3);
  expect(html).not.toContain('open=""');
});

test('tells where to ask the next question', () => {
  const page = withPage(productPage, { askHref: 'mailto:ola@marisol.example' });
  const render = (given: typeof page) =>
    renderToStaticMarkup(<QuestionsBlock content={questionsFixtures.one} page={given} />);
  expect(render(page)).toContain('href="mailto:ola@marisol.example"');
  expect(render(productPage)).toContain('Ask at the stall');
});
