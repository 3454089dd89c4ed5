import type { PostcodeCheckContent } from './postcodeCheck.content.ts';

export const postcodeCheckFixtures = {
  full: {
    heading: 'Does it come to your door?',
    text: 'The cargo bike and the post go by postcode. Nothing of it is kept.',
    showPickup: true,
  },
  long: {
    heading: 'Ask whether the cargo bike, the evening courier or the post come as far as where you live',
    text: 'We go by postcode, because the hill is steep, the bridge is long, and the bike carries no more than eight parcels at a time. What you type is used for the answer and then forgotten.',
    showPickup: true,
  },
  minimal: { showPickup: false },
} satisfies Record<string, PostcodeCheckContent>;
