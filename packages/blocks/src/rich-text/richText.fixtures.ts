import type { PortableTextBlock } from '@portabletext/types';
import { printHarbour } from '../fixtures/pictures.ts';
import { writeText } from '../fixtures/text.ts';
import type { RichTextContent } from './richText.content.ts';

const quote: PortableTextBlock = {
  _type: 'block',
  _key: 'q',
  style: 'blockquote',
  markDefs: [],
  children: [{ _type: 'span', _key: 's', marks: [], text: 'I print until the light goes. Then I fold.' }],
};
const linked: PortableTextBlock = {
  _type: 'block',
  _key: 'l',
  style: 'normal',
  markDefs: [
    { _key: 'good', _type: 'link', href: 'mailto:ola@example.org' },
    { _key: 'bad', _type: 'link', href: 'javascript:alert(1)' },
  ],
  children: [
    { _type: 'span', _key: 'a', marks: [], text: 'Questions? ' },
    { _type: 'span', _key: 'b', marks: ['good'], text: 'Write to Marisol' },
    { _type: 'span', _key: 'c', marks: [], text: '. A link that could do harm is ' },
    { _type: 'span', _key: 'd', marks: ['bad'], text: 'only words' },
    { _type: 'span', _key: 'e', marks: [], text: '.' },
  ],
};

// What the content layer makes of a picture in the text: the fields of PictureView beside its type.
const picture = {
  ...printHarbour,
  _type: 'picture',
  _key: 'p',
  caption: 'The harbour block, first state',
  children: [],
};

export const richTextFixtures = {
  full: {
    text: [
      ...writeText(
        'h2: How it is made',
        'The block is cut from pear wood, inked by roller and pressed by hand. Four pulls make one bandana, and the seams between them are where you can see it was not a machine.',
        '- Portuguese cotton, 120 g/m²',
        '- Water-based ink, fixed with heat',
      ),
      quote,
      picture,
      linked,
    ],
  },
  short: { text: writeText('One paragraph is enough when the picture says the rest.') },
  empty: { text: [] },
} satisfies Record<string, RichTextContent>;
