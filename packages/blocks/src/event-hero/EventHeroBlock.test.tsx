import { describeBlock } from '../test-helpers/describe-block.ts';
import { eventHeroFixtures } from './eventHero.fixtures.ts';

describeBlock({ type: 'eventHero', folder: 'event-hero', fixtures: eventHeroFixtures });
