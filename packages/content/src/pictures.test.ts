import { describe, expect, it } from 'vitest';
import { toPicture } from './pictures.ts';
import { pictureShape } from './shapes/values.ts';

const image = pictureShape.parse({ alt: 'A bandana', asset: { _id: 'image-abc-1200x800-jpg', colour: '#a1b2c3' } });
const options = { baseUrl: '/images/lake/production', widths: [400, 800, 1600] };

describe('toPicture', () => {
  it('offers AVIF and WebP in every width that is not larger than the original, and a jpg', () => {
    const picture = toPicture(image, options);
    expect(picture).toMatchObject({ alt: 'A bandana', width: 1200, height: 800, colour: '#a1b2c3' });
    expect(picture.sources.map((source) => source.type)).toEqual(['image/avif', 'image/webp']);
    expect(picture.sources[0]?.srcset.match(/ \d+w/g)).toEqual([' 400w', ' 800w', ' 1200w']);
    expect(picture.src).toMatch(/^\/images\/lake\/production\/abc-1200x800\.jpg\?.*fm=jpg$/);
  });

  it('gives the size of the crop, so that nothing shifts', () => {
    const cropped = { ...image, crop: { left: 0.25, right: 0.25, top: 0, bottom: 0.5 } };
    const picture = toPicture(cropped, options);
    expect([picture.width, picture.height]).toEqual([600, 400]);
    expect(picture.src).toContain('rect=300,0,600,400');
  });

  it('cuts to an aspect around the hotspot', () => {
    const right = { ...image, hotspot: { x: 0.9, y: 0.5, width: 0.1, height: 0.1 } };
    const picture = toPicture(right, { ...options, aspect: 1 });
    expect([picture.width, picture.height]).toEqual([800, 800]);
    expect(picture.src).toContain('rect=400,0,800,800');
  });

  it('offers the original width where every wanted width is larger', () => {
    const picture = toPicture(image, { ...options, widths: [2000] });
    expect(picture.sources[0]?.srcset.match(/ \d+w/g)).toEqual([' 1200w']);
  });
});
