import type { GalleryContent } from './gallery.content.ts';

export const galleryFixtures = {
  full: { layout: 'stack' },
  strip: { layout: 'strip' },
  thumbnails: { layout: 'thumbnails' },
} satisfies Record<string, GalleryContent>;
