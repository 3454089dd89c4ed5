import { htmlToBlocks } from '@portabletext/block-tools';
import { Schema } from '@sanity/schema';
import { parseHTML } from 'linkedom';

/** What the content model's richTextContent allows in text. */
const compiled = Schema.compile({
  name: 'import',
  types: [
    {
      name: 'holder',
      type: 'object',
      fields: [
        {
          name: 'text',
          type: 'array',
          of: [
            {
              type: 'block',
              styles: ['normal', 'h2', 'h3', 'blockquote'].map((value) => ({ title: value, value })),
              lists: ['bullet', 'number'].map((value) => ({ title: value, value })),
              marks: {
                decorators: ['strong', 'em'].map((value) => ({ title: value, value })),
                annotations: [{ name: 'link', type: 'object', fields: [{ name: 'href', type: 'string' }] }],
              },
            },
          ],
        },
      ],
    },
  ],
});
const textType = compiled.get('holder').fields[0].type;

/** Elements whose content is never text for a buyer. */
const DROPPED = 'script,style,template,noscript,iframe,object,embed,form,svg,math,head,link,meta,video,audio';
const HEADINGS: Readonly<Record<string, string>> = { h1: 'h2', h4: 'h3', h5: 'h3', h6: 'h3' };
const SAFE_LINK = /^(?:https?:\/\/|mailto:|tel:|\/(?!\/)|#)/i;

/** One block of Portable Text, with keys that are the same on every run. */
export type ImportedBlock = { readonly _type: string; readonly _key: string } & Readonly<Record<string, unknown>>;

/** HTML of another shop as Portable Text: scripts and frames dropped, links kept only where they are safe. */
export function toPortableText(html: string): readonly ImportedBlock[] {
  let count = 0;
  const keyGenerator = () => {
    count += 1;
    return `t${count}`;
  };
  // A text without any tag keeps its paragraphs.
  const source = /<[a-z!/]/i.test(html)
    ? html
    : html
        .split(/\r?\n\s*\r?\n/)
        .map((paragraph) => `<p>${paragraph}</p>`)
        .join('');
  const blocks = htmlToBlocks(source, textType, { parseHtml: parseCleanHtml, keyGenerator });
  return blocks.flatMap((block) => {
    const children: readonly unknown[] = 'children' in block && Array.isArray(block.children) ? block.children : [];
    return children.every(isBlankSpan) ? [] : [{ ...block, _key: block._key ?? keyGenerator() }];
  });
}

function isBlankSpan(child: unknown): boolean {
  const text = typeof child === 'object' && child !== null && 'text' in child ? child.text : undefined;
  return typeof text !== 'string' || text.trim() === '';
}

function parseCleanHtml(html: string) {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  for (const element of document.querySelectorAll(DROPPED)) element.remove();
  for (const link of document.querySelectorAll('a')) {
    // Browsers ignore blanks and control characters in a scheme, so "java\nscript:" is one.
    const href = [...(link.getAttribute('href') ?? '')].filter((letter) => letter > ' ').join('');
    if (SAFE_LINK.test(href)) link.setAttribute('href', href);
    else link.replaceWith(...link.childNodes);
  }
  for (const [name, replacement] of Object.entries(HEADINGS)) {
    for (const heading of document.querySelectorAll(name)) {
      const element = document.createElement(replacement);
      element.append(...heading.childNodes);
      heading.replaceWith(element);
    }
  }
  wrapBareText(document);
  // Text that a removed element leaves beside other text is one text, else the library takes the blanks away.
  document.body.normalize();
  // The library cleans up text pasted from Word and Google Docs by XPath, which linkedom lacks. There is none to find.
  const noNodes = { iterateNext: () => null, snapshotLength: 0, snapshotItem: () => null };
  return Object.assign(document, { evaluate: () => noNodes });
}

const BLOCKS = new Set(
  'P DIV UL OL H1 H2 H3 H4 H5 H6 BLOCKQUOTE TABLE SECTION ARTICLE HEADER FOOTER PRE HR FIGURE DL'.split(' '),
);

/** Puts text that stands outside any paragraph into one; the library would drop it. */
function wrapBareText(document: ReturnType<typeof parseHTML>['document']): void {
  let paragraph: ReturnType<typeof document.createElement> | undefined;
  for (const node of [...document.body.childNodes]) {
    if (BLOCKS.has(node.nodeName.toUpperCase())) {
      paragraph = undefined;
      continue;
    }
    if (paragraph === undefined) {
      paragraph = document.createElement('p');
      node.before(paragraph);
    }
    paragraph.append(node);
  }
}
