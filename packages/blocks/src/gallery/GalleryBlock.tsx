import { Picture } from '@stallkeep/kit';
import { Blank } from '../blank/Blank.tsx';
import type { BlockProps, PictureView, ProductView } from '../page-view.ts';
import styles from './GalleryBlock.module.css';
import type { GalleryContent } from './gallery.content.ts';

/** The product's pictures, the chosen variant's first. Each leads to the whole picture. */
export function GalleryBlock({ content, page }: BlockProps<GalleryContent>) {
  const { product } = page;
  if (!product) return null;
  const pictures = findPictures(product);
  const [first, ...rest] = pictures;
  if (!first) {
    return (
      <div className={styles['blank']}>
        <Blank title={product.title} />
      </div>
    );
  }
  if (content.layout === 'strip' && rest.length > 0) {
    return (
      <section className={styles['strip']} aria-label="Pictures">
        {pictures.map((picture, at) => (
          <Shot key={picture.src} picture={picture} load={at === 0 ? 'now' : 'near'} />
        ))}
      </section>
    );
  }
  return (
    <section className={styles['stack']} aria-label="Pictures">
      <Shot picture={first} load="now" />
      {rest.map((picture) => (
        <Shot key={picture.src} picture={picture} load="near" />
      ))}
    </section>
  );
}

function Shot({ picture, load }: { readonly picture: PictureView; readonly load: 'now' | 'near' }) {
  return (
    // A link to the whole picture: it can be looked at closely, and a strip can be scrolled by keyboard.
    <a className={styles['shot']} href={picture.src}>
      <Picture picture={picture} load={load} sizes="(min-width: 60rem) 36rem, 94vw" />
    </a>
  );
}

function findPictures(product: ProductView): readonly PictureView[] {
  const chosen = product.variants.find(({ sku }) => sku === product.selectedSku)?.picture;
  if (!chosen) return product.pictures;
  return [chosen, ...product.pictures.filter(({ src }) => src !== chosen.src)];
}
