import { Picture } from '@stallkeep/kit';
import { Blank } from '../blank/Blank.tsx';
import { formatNumber } from '../measure/formatMeasure.ts';
import type { BlockProps, PictureView, ProductView } from '../page-view.ts';
import { findBlockWords } from './block-words.ts';
import styles from './GalleryBlock.module.css';
import type { GalleryContent } from './gallery.content.ts';

/** The product's pictures, the chosen variant's first. Each leads to the whole picture. Needs `page.product`. */
export function GalleryBlock({ content, page, place }: BlockProps<GalleryContent>) {
  const { product, locale } = page;
  if (!product) return null;
  const pictures = findPictures(product);
  if (pictures.length === 0) {
    return (
      <div className={styles['blank']}>
        <Blank title={product.title} />
      </div>
    );
  }
  const words = findBlockWords(locale);
  // One picture is neither a row nor a stack.
  const layout = pictures.length === 1 ? 'single' : content.layout;
  const anchor = (at: number) => `${place?.id ?? 'gallery'}-${at + 1}`;
  const hasThumbnails = layout === 'thumbnails';
  return (
    <section className={styles['gallery']} aria-label={words.pictures}>
      <div className={styles[hasThumbnails ? 'strip' : layout]}>
        {pictures.map((picture, at) => (
          <Shot
            key={picture.src}
            picture={picture}
            load={at === 0 ? 'now' : 'near'}
            {...(hasThumbnails ? { id: anchor(at) } : {})}
          />
        ))}
      </div>
      {hasThumbnails ? (
        <ul className={styles['thumbnails']}>
          {pictures.map((picture, at) => (
            <li key={picture.src}>
              <a href={`#${anchor(at)}`}>
                <Picture
                  picture={{
                    ...picture,
                    alt: words.picture(formatNumber(at + 1, locale), formatNumber(pictures.length, locale)),
                  }}
                  sizes="5rem"
                  fit="cover"
                />
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}

interface ShotProps {
  readonly picture: PictureView;
  readonly load: 'now' | 'near';
  readonly id?: string;
}

function Shot({ picture, load, id }: ShotProps) {
  return (
    <figure className={styles['figure']} id={id}>
      {/* A link to the whole picture: it can be looked at closely, and a strip can be scrolled by keyboard. */}
      <a className={styles['shot']} href={picture.src}>
        <Picture picture={picture} load={load} sizes="(min-width: 60rem) 36rem, 94vw" />
      </a>
      {picture.caption ? <figcaption className={styles['caption']}>{picture.caption}</figcaption> : null}
    </figure>
  );
}

function findPictures(product: ProductView): readonly PictureView[] {
  const chosen = product.variants.find(({ sku }) => sku === product.selectedSku)?.picture;
  if (!chosen) return product.pictures;
  // The variant's own comes without a caption where the product's has one.
  const known = product.pictures.find(({ src }) => src === chosen.src) ?? chosen;
  return [known, ...product.pictures.filter(({ src }) => src !== chosen.src)];
}
