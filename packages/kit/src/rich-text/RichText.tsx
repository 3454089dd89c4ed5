import { PortableText, type PortableTextComponents } from '@portabletext/react';
import type { PortableTextBlock } from '@portabletext/types';
import { Link } from '../link/Link.tsx';
import { Picture, type PictureProps } from '../picture/Picture.tsx';
import { findSafeHref } from './find-safe-href.ts';
import styles from './RichText.module.css';

export interface RichTextProps {
  readonly value: readonly PortableTextBlock[];
}

const components: PortableTextComponents = {
  block: {
    h1: ({ children }) => <h2>{children}</h2>,
    h2: ({ children }) => <h2>{children}</h2>,
    h3: ({ children }) => <h3>{children}</h3>,
    h4: ({ children }) => <h3>{children}</h3>,
    blockquote: ({ children }) => <blockquote>{children}</blockquote>,
  },
  marks: {
    link: ({ value, children }) => {
      const href = findSafeHref(value?.href);
      return href ? <Link href={href}>{children}</Link> : children;
    },
  },
  types: {
    // The text's owner resolves a picture to the shape Picture takes; one that is not resolved shows nothing.
    picture: ({ value }) =>
      isPicture(value) ? (
        <figure>
          <Picture picture={value} sizes="(min-width: 48rem) 40rem, 92vw" />
          {value.caption ? <figcaption>{value.caption}</figcaption> : null}
        </figure>
      ) : null,
  },
};

/** Portable Text as an editor writes it: paragraphs, two heading levels, quotes, lists, links and pictures. */
export function RichText({ value }: RichTextProps) {
  return (
    <div className={styles['text']}>
      <PortableText value={[...value]} components={components} onMissingComponent={false} />
    </div>
  );
}

function isPicture(value: unknown): value is PictureProps['picture'] & { readonly caption?: string } {
  if (typeof value !== 'object' || value === null) return false;
  return (
    'src' in value &&
    typeof value.src === 'string' &&
    'width' in value &&
    typeof value.width === 'number' &&
    'height' in value &&
    typeof value.height === 'number' &&
    'alt' in value &&
    typeof value.alt === 'string' &&
    'sources' in value &&
    Array.isArray(value.sources)
  );
}
