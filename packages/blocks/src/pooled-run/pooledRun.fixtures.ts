import type { PooledRunContent } from './pooledRun.content.ts';

export const pooledRunFixtures = {
  full: {
    heading: 'By cargo bike, together',
    text: 'Rui rides up the hill once enough of you have ordered. One trip, eight parcels, no van.',
    count: 3,
    showSeats: true,
  },
  long: {
    heading: 'The cargo bike that carries everybody’s parcels up and down seven hills on a Thursday evening',
    text: 'Rui has ridden this round since the tram stopped carrying parcels. He takes eight at a time, glazed bowls at the bottom and prints on top, and he only sets off when there are enough of them to be worth the hill.',
    count: 6,
    showSeats: true,
  },
  minimal: { count: 1, showSeats: false },
} satisfies Record<string, PooledRunContent>;
