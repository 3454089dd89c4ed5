import { describeBlock } from '../conformance/describe-block.ts';
import * as stories from './QuestionsBlock.stories.tsx';
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
