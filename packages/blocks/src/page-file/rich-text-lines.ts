import { isRecord } from './page-file.ts';
import type { KeyedItem } from './parse-list.ts';

/**
 * Running text as plain lines, so that it can be written in a form: "## Heading", "### Small heading", "- item", "1. item",
 * "> quote", anything else a paragraph; **strong**, *emphasis*, [words](address). A picture of the text is a line
 * "![what it shows](#key)": it can be moved or left out there, but not changed.
 */
export function formatRichTextLines(blocks: readonly KeyedItem[]): string {
  const lines = blocks.map((block, at) => {
    const line = formatBlock(block);
    const previous = blocks[at - 1];
    // Items of one list follow each other; everything else has air above it.
    const isTight = previous !== undefined && toList(block) !== undefined && toList(block) === toList(previous);
    return at === 0 ? line : `${isTight ? '\n' : '\n\n'}${line}`;
  });
  return lines.join('');
}

/** The text that lines mean. Pictures are taken from `previous` by their key; a line about any other picture is left out. */
export function toRichText(lines: string, previous: readonly KeyedItem[] = []): readonly KeyedItem[] {
  const paragraphs = lines.split('\n').filter((line) => line.trim() !== '');
  return paragraphs.flatMap((line, at): KeyedItem[] => {
    const picture = /^!\[[^\]]*\]\(#([^)]+)\)$/.exec(line.trim());
    if (picture === null) return [toTextBlock(line, `t${at + 1}`)];
    const found = previous.find((block) => block['_type'] === 'picture' && block._key === picture[1]);
    return found === undefined ? [] : [found];
  });
}

const starts = [
  { pattern: /^### +(.*)$/, style: 'h3' },
  { pattern: /^## +(.*)$/, style: 'h2' },
  { pattern: /^> +(.*)$/, style: 'blockquote' },
  { pattern: /^- +(.*)$/, style: 'normal', listItem: 'bullet' },
  { pattern: /^\d+\. +(.*)$/, style: 'normal', listItem: 'number' },
] as const;

function toTextBlock(line: string, key: string): KeyedItem {
  const found = starts.map((start) => ({ start, match: start.pattern.exec(line) })).find(({ match }) => match !== null);
  const list = found !== undefined && 'listItem' in found.start ? { listItem: found.start.listItem, level: 1 } : {};
  return {
    _type: 'block',
    _key: key,
    style: found?.start.style ?? 'normal',
    ...list,
    ...readMarks(found?.match?.[1] ?? line),
  };
}

const marked = /\*\*(.+?)\*\*|\*(.+?)\*|\[([^\]]+)\]\(([^)\s]+)\)/g;

function readMarks(text: string) {
  const children: KeyedItem[] = [];
  const markDefs: KeyedItem[] = [];
  const push = (words: string, marks: readonly string[]): void => {
    if (words !== '') children.push({ _key: `s${children.length + 1}`, _type: 'span', marks, text: words });
  };
  let end = 0;
  for (const match of text.matchAll(marked)) {
    push(text.slice(end, match.index), []);
    const [whole, strong, em, words, href] = match;
    if (strong !== undefined) push(strong, ['strong']);
    if (em !== undefined) push(em, ['em']);
    if (words !== undefined) {
      const link = `m${markDefs.length + 1}`;
      markDefs.push({ _key: link, _type: 'link', href: href ?? '' });
      push(words, [link]);
    }
    end = match.index + whole.length;
  }
  push(text.slice(end), []);
  return {
    markDefs,
    children: children.length === 0 ? [{ _key: 's1', _type: 'span', marks: [], text: '' }] : children,
  };
}

function toList(block: KeyedItem): unknown {
  return block['listItem'] ?? undefined;
}

function formatBlock(block: KeyedItem): string {
  if (block['_type'] === 'picture') return `![${typeof block['alt'] === 'string' ? block['alt'] : ''}](#${block._key})`;
  const words = toItems(block['children'])
    .map((span) => formatSpan(span, toItems(block['markDefs'])))
    .join('');
  const start = starts.find((each) =>
    'listItem' in each
      ? each.listItem === block['listItem']
      : block['listItem'] === undefined && each.style === block['style'],
  );
  if (start === undefined) return words;
  if ('listItem' in start) return start.listItem === 'number' ? `1. ${words}` : `- ${words}`;
  return `${{ h2: '##', h3: '###', blockquote: '>' }[start.style]} ${words}`;
}

/** The innermost mark a line can say; a span with two marks keeps the link, or else the strong one. */
function formatSpan(
  span: Readonly<Record<string, unknown>>,
  markDefs: readonly Readonly<Record<string, unknown>>[],
): string {
  const text = typeof span['text'] === 'string' ? span['text'].replaceAll('\n', ' ') : '';
  const marks: readonly unknown[] = Array.isArray(span['marks']) ? span['marks'] : [];
  const link = markDefs.find((mark) => marks.includes(mark['_key']));
  if (typeof link?.['href'] === 'string') return `[${text}](${link['href']})`;
  if (marks.includes('strong')) return `**${text}**`;
  return marks.includes('em') ? `*${text}*` : text;
}

function toItems(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}
