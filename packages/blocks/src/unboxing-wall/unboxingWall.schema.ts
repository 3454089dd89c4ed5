import { ImagesIcon } from '@sanity/icons/Images';
import { defineArrayMember, defineField, defineType } from 'sanity';

export const unboxingWallSchema = defineType({
  name: 'unboxingWall',
  title: 'Unboxing wall',
  type: 'object',
  icon: ImagesIcon,
  description: 'Pictures buyers took and sent you. Only those whose buyer said yes are shown.',
  fields: [
    defineField({
      name: 'heading',
      title: 'Heading',
      type: 'string',
      description: 'What the buyer reads above the pictures. Empty shows “Unpacked”.',
    }),
    defineField({
      name: 'intro',
      title: 'Line below the heading',
      type: 'string',
      description: 'Tells the buyer where the pictures are from. May stay empty.',
    }),
    defineField({
      name: 'entries',
      title: 'Pictures',
      type: 'array',
      description: 'The newest first. Buyers see the picture, the line, the first name and the month.',
      of: [
        defineArrayMember({
          name: 'buyerPicture',
          title: 'Picture from a buyer',
          type: 'object',
          fields: [
            defineField({
              name: 'picture',
              title: 'Picture',
              type: 'picture',
              description: 'As the buyer took it. No faces of people who did not agree, no addresses on parcels.',
              validation: (rule) => rule.required().error('Add the picture, or remove this entry.'),
            }),
            defineField({
              name: 'line',
              title: 'What they said',
              type: 'string',
              description: 'One line in the buyer’s own words, not made better.',
            }),
            defineField({
              name: 'firstName',
              title: 'First name',
              type: 'string',
              description: 'First name only, or what they asked to be called.',
            }),
            defineField({
              name: 'takenOn',
              title: 'Date',
              type: 'date',
              description: 'When they sent it. Buyers see the month.',
            }),
            defineField({
              name: 'hasConsent',
              title: 'The buyer said yes to being shown here',
              type: 'boolean',
              description:
                'In writing, to this picture on this page. Without it the picture is not shown; take it off when they ask.',
              initialValue: false,
              validation: (rule) =>
                rule.custom((value) =>
                  value === true
                    ? true
                    : 'Without the buyer’s yes this picture is not shown. Ask first, then tick this.',
                ),
            }),
          ],
          preview: {
            select: { line: 'line', firstName: 'firstName', hasConsent: 'hasConsent', media: 'picture' },
            prepare: ({ line, firstName, hasConsent, media }) => ({
              title: line ?? firstName ?? 'Picture',
              subtitle: hasConsent === true ? (firstName ?? 'Shown') : 'Not shown: no consent yet',
              media,
            }),
          },
        }),
      ],
    }),
  ],
  preview: {
    select: { heading: 'heading', entries: 'entries' },
    prepare: ({ heading, entries }) => ({ title: heading ?? 'Unpacked', subtitle: formatShown(entries) }),
  },
});

/** "3 of 4 shown", so that one without consent is seen in the list of blocks too. */
function formatShown(entries: unknown): string {
  if (!Array.isArray(entries) || entries.length === 0) return 'No pictures yet';
  const shown = entries.filter((entry) => entry?.hasConsent === true).length;
  return `${shown} of ${entries.length} pictures shown`;
}
