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
  markDefs: [{ _key: 'good', _type: 'link', href: 'mailto:ola@example.org' }],
  children: [
    { _type: 'span', _key: 'a', marks: [], text: 'Questions? ' },
    { _type: 'span', _key: 'b', marks: ['good'], text: 'Write to Marisol' },
    { _type: 'span', _key: 'c', marks: [], text: '.' },
  ],
};
/** What the Studio refuses and an import may have left. */
const harmful: PortableTextBlock = {
  _type: 'block',
  _key: 'h',
  style: 'normal',
  markDefs: [{ _key: 'bad', _type: 'link', href: 'javascript:alert(1)' }],
  children: [
    { _type: 'span', _key: 'a', marks: [], text: 'A link that could do harm is ' },
    { _type: 'span', _key: 'b', marks: ['bad'], text: 'only words' },
    { _type: 'span', _key: 'c', marks: [], text: '.' },
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
  unsafe: { text: [harmful] },
  empty: { text: [] },
  long: {
    text: [
      ...writeText(
        'h2: Why the seams of a hand-printed Donaudampfschifffahrtsgesellschaftskapitänstaschentuch never quite meet',
        'The block is cut from pear wood, inked by roller and pressed by hand. Four pulls make one bandana, and the seams between them are where you can see it was not a machine. A machine would repeat the same square without a breath, which is what most people think they want until they have seen the other kind beside it.',
        'h3: What we have learnt about ink',
        'In summer it dries before the second pull, so we print before nine. In winter it does not dry at all, so we light the stove and print after lunch. Neither is written in any book we know.',
        '- Portuguese cotton, 120 g/m², woven in Guimarães by people who answer the telephone',
        '- Water-based ink, fixed with heat; the recipe hangs on the wall and is nobody’s secret',
        'The address of the weaver is https://example.org/a-very-long-address-that-has-no-place-to-break-in-a-narrow-column and they like visitors.',
      ),
      { ...quote, _key: 'q2' },
      ...writeText('And that is why.').map((block) => ({ ...block, _key: 'end' })),
    ],
  },
  arabic: {
    text: writeText(
      'h2: كيف يُصنع',
      'يُنحت القالب من خشب الكمثرى ويُحبَّر بالأسطوانة ويُضغط باليد.',
      '- قطن برتغالي، 120 غ/م²',
      '- حبر مائي مثبت بالحرارة',
    ),
  },
} satisfies Record<string, RichTextContent>;
