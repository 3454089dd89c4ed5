import { ImageIcon } from '@sanity/icons/Image';
import { defineField, defineType } from 'sanity';

export const picture = defineType({
  name: 'picture',
  title: 'Picture',
  description: 'A picture buyers see. Set the crop and the focus point so that the important part is never cut off.',
  type: 'image',
  icon: ImageIcon,
  options: { hotspot: true },
  fields: [
    defineField({
      name: 'alt',
      title: 'What the picture shows',
      type: 'string',
      description:
        'Read aloud to buyers who cannot see the picture, and shown when it does not load. “Blue bandana with white waves, folded”.',
      validation: (rule) =>
        rule.custom((alt, context) => {
          const hasAsset = isRecord(context.parent) && context.parent['asset'] !== undefined;
          if (!hasAsset || (typeof alt === 'string' && alt.trim() !== '')) return true;
          return 'Say in a few words what the picture shows, for buyers who cannot see it.';
        }),
    }),
    defineField({
      name: 'caption',
      title: 'Caption',
      type: 'string',
      description: 'A line buyers read under the picture. Leave it empty if the picture speaks for itself.',
    }),
  ],
  preview: { select: { title: 'alt', subtitle: 'caption', media: 'asset' } },
});

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
