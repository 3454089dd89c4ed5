import { fulfilmentWays } from '@stallkeep/blocks/page-view';
import { describe, expect, it } from 'vitest';
import { findWay, formatWay, toWayFilter } from './way-filter.ts';

describe('findWay', () => {
  it.each([
    ['', undefined],
    ['way=run', 'run'],
    ['?way=pickup&utm_source=x', 'pickup'],
    ['way=teleport', undefined],
    ['way=', undefined],
    ['way=teleport&way=lane&way=make', 'lane'],
    ['way=RUN', undefined],
    ['ways=run', undefined],
  ])('reads %j', (query, way) => {
    expect(findWay(query)).toBe(way);
  });

  it('reads back every way that is written', () => {
    for (const way of [undefined, ...fulfilmentWays]) expect(findWay(formatWay(way))).toBe(way);
  });
});

describe('toWayFilter', () => {
  it('links each way, and all of them by the plain address', () => {
    expect(toWayFilter('/may', 'lane')).toEqual({
      way: 'lane',
      hrefs: {
        all: '/may',
        pickup: '/may?way=pickup',
        run: '/may?way=run',
        lane: '/may?way=lane',
        make: '/may?way=make',
      },
    });
    expect(toWayFilter('/may', undefined)).not.toHaveProperty('way');
  });
});
