import type { GalleryContent } from './gallery.content.ts';

export const galleryFixtures = {
  full: { layout: 'stack' },
  strip: { layout: 'strip' },
} satisfies Record<string, GalleryContent>;
