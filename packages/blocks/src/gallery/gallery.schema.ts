import { ImagesIcon } from '@sanity/icons/Images';
import { defineField, defineType } from 'sanity';
import { galleryLayouts } from './gallery.content.ts';

export const gallerySchema = defineType({
  name: 'gallery',
  title: 'Gallery',
  type: 'object',
  icon: ImagesIcon,
  description: 'The pictures of the product; the picture of the chosen variant comes first.',
  fields: [
    defineField({
      name: 'layout',
      title: 'Layout',
      type: 'string',
      description:
        'Stack shows the buyer one large picture and the others below. Strip is one row to swipe through. Thumbnails is the strip with small pictures that lead to each.',
      options: { list: [...galleryLayouts], layout: 'radio', direction: 'horizontal' },
      initialValue: 'stack',
    }),
  ],
  preview: {
    select: { layout: 'layout' },
    prepare: ({ layout }) => ({ title: 'Gallery', subtitle: layout ?? 'stack' }),
  },
});
