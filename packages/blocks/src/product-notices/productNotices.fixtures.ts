import type { PictureView } from '../page-view.ts';
import type { ProductNoticesContent } from './productNotices.content.ts';

/** Stands for the official picture, which is not ours to redraw. */
const noticePlaceholder: PictureView = {
  alt: 'Place for the official EU notice on the legal guarantee of conformity',
  width: 800,
  height: 500,
  sources: [],
  colour: '#dfe5f2',
  src: `data:image/svg+xml,${encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 500" width="800" height="500"><rect width="800" height="500" fill="#dfe5f2"/><rect x="20" y="20" width="760" height="460" fill="none" stroke="#2f4a8f" stroke-width="6" stroke-dasharray="18 12"/><rect x="60" y="70" width="430" height="34" fill="#2f4a8f"/><g fill="#2f4a8f" opacity=".45"><rect x="60" y="150" width="480" height="18"/><rect x="60" y="190" width="440" height="18"/><rect x="60" y="230" width="470" height="18"/><rect x="60" y="300" width="360" height="18"/><rect x="60" y="340" width="410" height="18"/></g><rect x="600" y="300" width="130" height="130" fill="none" stroke="#2f4a8f" stroke-width="6" stroke-dasharray="10 8"/></svg>',
  )}`,
};

export const productNoticesFixtures = {
  full: {
    heading: 'Guarantee and maker',
    notice: noticePlaceholder,
    safety: 'Not for children under three: the ties are longer than 22 cm.',
    isTextile: true,
  },
  minimal: { isTextile: false },
} satisfies Record<string, ProductNoticesContent>;
