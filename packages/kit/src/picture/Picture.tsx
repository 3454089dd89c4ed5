import type { ReactNode } from 'react';
import styles from './Picture.module.css';

export interface PictureProps {
  readonly picture: {
    readonly alt: string;
    readonly src: string;
    readonly width: number;
    readonly height: number;
    readonly sources: readonly { readonly type: string; readonly srcset: string }[];
    readonly colour?: string;
  };
  /** The `sizes` attribute: how wide the picture is shown, for the browser's choice of file. */
  readonly sizes: string;
  /** `now` for the one picture that decides when the page looks ready; everything else waits until it is near. */
  readonly load?: 'now' | 'near';
  /** Fill the box it stands in, cropping; otherwise its own shape. */
  readonly fit?: 'own' | 'cover';
  /** The shape it is cropped to; without it, its own or its box's. */
  readonly ratio?: 'square' | 'portrait' | 'landscape' | 'wide';
  /** Words under the picture that add to it; what it shows is in `alt`. */
  readonly caption?: ReactNode;
}

/** Width and height are always set and the dominant colour is painted first, so the page does not move. */
export function Picture({ caption, ...shown }: PictureProps) {
  if (!caption) return <Image {...shown} />;
  return (
    <figure className={styles['figure']}>
      <Image {...shown} />
      <figcaption className={styles['caption']}>{caption}</figcaption>
    </figure>
  );
}

function Image({ picture, sizes, load = 'near', fit = 'own', ratio }: Omit<PictureProps, 'caption'>) {
  return (
    <picture className={`${styles['picture']} ${styles[fit]} ${ratio ? styles[ratio] : ''}`}>
      {picture.sources.map((source) => (
        <source key={source.type} type={source.type} srcSet={source.srcset} sizes={sizes} />
      ))}
      <img
        className={styles['image']}
        src={picture.src}
        alt={picture.alt}
        width={picture.width}
        height={picture.height}
        loading={load === 'now' ? 'eager' : 'lazy'}
        fetchPriority={load === 'now' ? 'high' : 'auto'}
        decoding={load === 'now' ? 'sync' : 'async'}
        style={picture.colour ? { backgroundColor: picture.colour } : undefined}
      />
    </picture>
  );
}
