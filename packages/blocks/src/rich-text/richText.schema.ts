import { DocumentTextIcon } from '@sanity/icons/DocumentText';
import { defineField, defineType } from 'sanity';

export const richTextSchema = defineType({
  name: 'richText',
  title: 'Text',
  type: 'object',
  icon: DocumentTextIcon,
  description: 'Running text with headings, lists, links and pictures.',
  fields: [
    defineField({
      name: 'text',
      title: 'Text',
      type: 'richTextContent',
      description: 'What the buyer reads. Say what helps to decide; the dates and prices are shown by other blocks.',
    }),
  ],
  preview: {
    select: { text: 'text' },
    prepare: ({ text }) => ({ title: findFirstWords(text) ?? 'Empty text', subtitle: 'Text' }),
  },
});

/** The first words of a Portable Text value, for the list in the Studio. */
function findFirstWords(value: unknown): string | undefined {
  if (!Array.isArray(value)) return undefined;
  const block: unknown = value.find((item) => item?._type === 'block');
  if (typeof block !== 'object' || block === null || !('children' in block) || !Array.isArray(block.children))
    return undefined;
  const words = block.children.map((child) => (typeof child?.text === 'string' ? child.text : '')).join('');
  return words === '' ? undefined : words.slice(0, 80);
}
