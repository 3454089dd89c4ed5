import type { IdentifiedSanityDocumentStub } from '@sanity/client';

/** A document of the demo as it is written to the content lake. */
export type DemoDocument = IdentifiedSanityDocumentStub;

export interface Reference {
  readonly _type: 'reference';
  readonly _ref: string;
}

/** A list item that points somewhere carries a key too. */
export interface KeyedReference extends Reference {
  readonly _key: string;
}

/** Until the picture is uploaded its asset points at this prefix and the picture's key. */
export const picturePrefix = 'demo-picture-';

export function referTo(id: string): Reference {
  return { _type: 'reference', _ref: id };
}

export function referToAll(ids: readonly string[]): readonly KeyedReference[] {
  return ids.map((id) => ({ ...referTo(id), _key: id.replace('demo-', '') }));
}

/** Gives every object of a list the `_key` the Studio asks for, and its `_type` where the list has one. */
export function keyItems<Item extends object>(
  items: readonly Item[],
  type?: string,
): readonly (Item & { _key: string })[] {
  return items.map((item, index) => ({ ...(type ? { _type: type } : {}), ...item, _key: `item-${index + 1}` }));
}

/** Euro cents. */
export function priceInEuro(amountMinor: number): { _type: 'money'; amountMinor: number; currency: string } {
  return { _type: 'money', amountMinor, currency: 'EUR' };
}

/** A generated picture by its key; what is in it for those who cannot see it. */
export function showPicture(
  key: string,
  alt: string,
  hotspot?: { readonly x: number; readonly y: number },
): Record<string, unknown> {
  return {
    _type: 'picture',
    asset: referTo(`${picturePrefix}${key}`),
    alt,
    ...(hotspot
      ? { hotspot: { _type: 'sanity.imageHotspot', x: hotspot.x, y: hotspot.y, width: 0.5, height: 0.5 } }
      : {}),
  };
}

export function writeSlug(current: string): { _type: 'slug'; current: string } {
  return { _type: 'slug', current };
}

interface TextSpan {
  readonly _type: 'span';
  readonly _key: string;
  readonly text: string;
  readonly marks: readonly string[];
}

function splitSpans(text: string, key: string): readonly TextSpan[] {
  return text
    .split(/(\*\*[^*]+\*\*|_[^_]+_)/)
    .filter((part) => part !== '')
    .map((part, index) => {
      const isStrong = part.startsWith('**');
      const isEmphasised = !isStrong && part.startsWith('_') && part.endsWith('_');
      const plain = isStrong ? part.slice(2, -2) : isEmphasised ? part.slice(1, -1) : part;
      const marks = isStrong ? ['strong'] : isEmphasised ? ['em'] : [];
      return { _type: 'span', _key: `${key}s${index + 1}`, text: plain, marks };
    });
}

const prefixes = [
  { mark: '## ', style: 'h2' },
  { mark: '### ', style: 'h3' },
  { mark: '> ', style: 'blockquote' },
] as const;

/** Portable Text from plain lines: `## ` heading, `### ` lesser heading, `> ` quote, `- ` bullet, **strong**, _em_. */
export function writeText(...lines: readonly string[]): readonly Record<string, unknown>[] {
  return lines.map((line, index) => {
    const key = `b${index + 1}`;
    const prefix = prefixes.find(({ mark }) => line.startsWith(mark));
    const isBullet = line.startsWith('- ');
    const text = prefix ? line.slice(prefix.mark.length) : isBullet ? line.slice(2) : line;
    return {
      _type: 'block',
      _key: key,
      style: prefix?.style ?? 'normal',
      ...(isBullet ? { listItem: 'bullet', level: 1 } : {}),
      markDefs: [],
      children: splitSpans(text, key),
    };
  });
}
