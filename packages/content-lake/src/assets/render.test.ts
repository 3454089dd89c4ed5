import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { BLUE, drawDot, drawHalves, drawSeeThrough, findDot, GREEN, RED, readPixel } from './assets.fixtures.ts';
import { parseImageRequest } from './parse-image-request.ts';
import { renderImage } from './render.ts';
import type { OutputFormat } from './transform.ts';

// Encoding takes its time on a machine that does other things too.
vi.setConfig({ testTimeout: 30_000 });

let directory = '';
const paths = { dot: '', halves: '', seeThrough: '', sideways: '' };

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'render-'));
  const files = {
    // 600×400 with a red dot at three quarters of the width and a fifth of the height.
    dot: await drawDot({ width: 600, height: 400 }, { x: 450, y: 80 }),
    halves: await drawHalves(200, 100),
    seeThrough: await drawSeeThrough(100),
    // Stored as 200×100 with a note to turn it clockwise when shown: upright it is 100×200, red above green.
    sideways: await sharp(await drawHalves(200, 100))
      .withMetadata({ orientation: 6 })
      .jpeg({ quality: 95 })
      .toBuffer(),
  };
  for (const name of ['dot', 'halves', 'seeThrough', 'sideways'] as const) {
    paths[name] = join(directory, name);
    await writeFile(paths[name], files[name]);
  }
});

afterAll(() => rm(directory, { recursive: true, force: true }));

async function render(path: string, query: string, format: OutputFormat = 'png'): Promise<Buffer> {
  const request = parseImageRequest(new URLSearchParams(query));
  if (request.kind === 'refused') throw new Error(request.problem.message);
  const rendered = await renderImage(path, request.value.transform, format);
  if (rendered.kind === 'refused') throw new Error(rendered.problem.message);
  return rendered.value;
}

async function sizeOf(image: Buffer): Promise<string> {
  const { width, height } = await sharp(image).metadata();
  return `${width}x${height}`;
}

/** Colours through a lossy encoder come back a little off. */
function expectColour(pixel: { r: number; g: number; b: number }, colour: { r: number; g: number; b: number }): void {
  for (const channel of ['r', 'g', 'b'] as const) expect(Math.abs(pixel[channel] - colour[channel])).toBeLessThan(30);
}

describe('the size of the output, from 600×400', () => {
  it.each([
    ['', '600x400'],
    ['w=300', '300x200'],
    ['h=100', '150x100'],
    ['w=1200', '1200x800'],
    ['w=300&dpr=2', '600x400'],
    ['w=300&h=300', '300x200'],
    ['fit=clip&w=300&h=300', '300x200'],
    ['fit=clip&w=900&h=900', '900x600'],
    ['fit=crop&w=300&h=300', '300x300'],
    ['fit=crop&w=900&h=900', '900x900'],
    ['fit=crop&w=300', '300x200'],
    ['fit=crop&w=300&max-h=120', '300x120'],
    ['fit=crop&w=300&min-h=250', '300x250'],
    ['fit=crop&max-w=500&max-h=500', '500x400'],
    ['fit=crop&w=1000&h=500&max-w=400', '400x500'],
    ['fit=fill&w=300&h=300', '300x300'],
    ['fit=fill&w=900&h=900', '900x900'],
    ['fit=fillmax&w=300&h=300', '300x300'],
    ['fit=fillmax&w=900&h=900', '900x900'],
    ['fit=max&w=300&h=300', '300x200'],
    ['fit=max&w=900&h=900', '600x400'],
    ['fit=max&w=900', '600x400'],
    ['fit=min&w=300&h=300', '300x300'],
    ['fit=min&w=900&h=900', '400x400'],
    ['fit=min&w=1200&h=400', '600x200'],
    ['fit=scale&w=300&h=300', '300x300'],
    ['fit=scale&w=900&h=100', '900x100'],
    ['rect=10,20,100,50', '100x50'],
    ['rect=10,20,100,50&w=300', '300x150'],
    ['or=90', '400x600'],
    ['or=180&w=300', '300x200'],
    ['or=270&w=200', '200x300'],
    ['pad=10', '620x420'],
    ['w=300&h=300&pad=10', '300x207'],
    ['fit=fill&w=300&h=300&pad=10', '300x300'],
    ['w=1&h=400', '1x1'],
  ])('%s gives %s', async (query, size) => {
    expect(await sizeOf(await render(paths.dot, query))).toBe(size);
  });
});

describe('crops', () => {
  it.each([
    ['fit=crop&w=200&h=200', { x: (450 - 100) / 400, y: 0.2 }],
    ['fit=crop&w=200&h=200&crop=right', { x: (450 - 200) / 400, y: 0.2 }],
    ['fit=crop&w=200&h=200&crop=focalpoint&fp-x=0.6&fp-y=0.2', { x: (450 - 160) / 400, y: 0.2 }],
    ['fit=crop&w=600&h=100&crop=top', { x: 0.75, y: 0.8 }],
    [
      'fit=crop&w=100&h=100&crop=focalpoint&fp-x=0.75&fp-y=0.2&rect=300,0,300,200',
      { x: (450 - 300 - 100) / 200, y: 0.4 },
    ],
  ])('%s puts the dot where it belongs', async (query, expected) => {
    const dot = await findDot(await render(paths.dot, query));
    expect(dot?.x).toBeCloseTo(expected.x, 2);
    expect(dot?.y).toBeCloseTo(expected.y, 2);
  });

  it('centres the focal point as far as the edges let it', async () => {
    const dot = await findDot(await render(paths.dot, 'fit=crop&w=120&h=120&crop=focalpoint&fp-x=0.75&fp-y=0.2'));
    // 400 of 600 source columns are kept; the dot at 450 cannot be nearer to the middle than column 250 of 400.
    expect(dot?.x).toBeCloseTo(250 / 400, 1);
    const close = await findDot(await render(paths.dot, 'fit=crop&w=100&h=200&crop=focalpoint&fp-x=0.75&fp-y=0.2'));
    expect(close?.x).toBeCloseTo(0.5, 1);
  });

  it.each(['crop=left', 'crop=bottom,left'])('%s leaves the dot out', async (crop) => {
    expect(await findDot(await render(paths.dot, `fit=crop&w=100&h=200&${crop}`))).toBeUndefined();
  });

  it('finds the one busy part by entropy', async () => {
    const dot = await findDot(await render(paths.dot, 'fit=crop&w=100&h=200&crop=entropy'));
    expect(dot).toBeDefined();
  });

  it('cuts out a rect', async () => {
    const dot = await findDot(await render(paths.dot, 'rect=430,60,40,40'));
    expect(dot?.x).toBeCloseTo(0.5, 1);
    expect(dot?.y).toBeCloseTo(0.5, 1);
  });

  it('refuses a rect that leaves the picture, by name', async () => {
    await expect(render(paths.dot, 'rect=500,0,101,10')).rejects.toThrow(/"rect": lies within the picture of 600x400/);
  });

  it('refuses an output beyond the largest size, by name', async () => {
    await expect(render(paths.dot, 'h=8000')).rejects.toThrow(/"h": gives a width of at most 8192/);
    await expect(render(paths.dot, 'w=8000')).rejects.toThrow(
      /"w": gives a picture of at most 36 megapixels \(got "8000x5333"\)/,
    );
  });
});

describe('orientation', () => {
  it('shows a photo upright as its camera noted', async () => {
    const image = await render(paths.sideways, 'w=100');
    expect(await sizeOf(image)).toBe('100x200');
    expectColour(await readPixel(image, { x: 0.5, y: 0.1 }), RED);
    expectColour(await readPixel(image, { x: 0.5, y: 0.9 }), GREEN);
  });

  it('takes rect from the upright photo', async () => {
    const image = await render(paths.sideways, 'rect=0,120,100,80');
    expect(await sizeOf(image)).toBe('100x80');
    expectColour(await readPixel(image, { x: 0.5, y: 0.5 }), GREEN);
  });

  it.each([
    ['or=90', { x: 0.5, y: 0.1 }],
    ['or=180', { x: 0.9, y: 0.5 }],
    ['or=270', { x: 0.5, y: 0.9 }],
    ['flip=h', { x: 0.9, y: 0.5 }],
    ['flip=v', { x: 0.1, y: 0.5 }],
    ['flip=hv', { x: 0.9, y: 0.5 }],
    ['or=90&flip=v', { x: 0.5, y: 0.9 }],
    ['or=90&rect=0,0,150,100', { x: 0.5, y: 0.1 }],
  ])('%s moves the red half', async (query, place) => {
    expectColour(await readPixel(await render(paths.halves, query), place), RED);
  });
});

describe('colours', () => {
  const corner = { x: 0, y: 0 };
  const middle = { x: 0.5, y: 0.5 };

  it('fills what is left free with bg, and around a smaller picture too', async () => {
    for (const fit of ['fill', 'fillmax']) {
      const image = await render(paths.dot, `fit=${fit}&w=900&h=900&bg=00ff00`);
      expectColour(await readPixel(image, { x: 0.5, y: 0.01 }), GREEN);
      expectColour(await readPixel(image, middle), BLUE);
    }
  });

  it('leaves it transparent without bg, and white where the format has no transparency', async () => {
    expect((await readPixel(await render(paths.seeThrough, 'fit=fill&w=100&h=50'), corner)).alpha).toBe(0);
    const jpeg = await render(paths.seeThrough, 'fit=fill&w=100&h=50', 'jpg');
    expectColour(await readPixel(jpeg, corner), { r: 255, g: 255, b: 255 });
  });

  it('fills transparent areas with bg', async () => {
    const image = await render(paths.seeThrough, 'bg=00f');
    expect(await readPixel(image, corner)).toMatchObject({ ...BLUE, alpha: 255 });
    expect(await readPixel(image, middle)).toMatchObject(RED);
  });

  it('lays a half-transparent bg behind the picture', async () => {
    const image = await render(paths.seeThrough, 'bg=800000ff&pad=10');
    expect(await sizeOf(image)).toBe('120x120');
    expect(await readPixel(image, corner)).toMatchObject({ ...BLUE, alpha: 128 });
    expect(await readPixel(image, middle)).toMatchObject({ ...RED, alpha: 255 });
  });

  it('pads inside the asked size', async () => {
    const image = await render(paths.halves, 'w=100&h=50&fit=fill&pad=10&bg=00f');
    expect(await readPixel(image, { x: 0.05, y: 0.5 })).toMatchObject(BLUE);
    expectColour(await readPixel(image, { x: 0.4, y: 0.5 }), RED);
  });

  it('inverts, greys and blurs', async () => {
    expectColour(await readPixel(await render(paths.dot, 'invert=true'), corner), { r: 255, g: 255, b: 0 });
    const grey = await readPixel(await render(paths.dot, 'sat=-100'), corner);
    expect(grey.r).toBe(grey.g);
    expect(grey.g).toBe(grey.b);
    const edge = await readPixel(await render(paths.halves, 'blur=60'), middle);
    expect(edge.r).toBeGreaterThan(40);
    expect(edge.g).toBeGreaterThan(40);
  });

  it('blurs as widely as it is asked in a moment', async () => {
    const spread = async (blur: number) =>
      (await readPixel(await render(paths.halves, `w=2000&blur=${blur}`), { x: 0.4, y: 0.5 })).g;
    expect(await spread(10)).toBe(0);
    expect(await spread(400)).toBeGreaterThan(20);
    const all = await readPixel(await render(paths.halves, 'w=2000&blur=2000'), { x: 0.05, y: 0.5 });
    expect(all.g).toBeGreaterThan(30);
    expect(await sizeOf(await render(paths.halves, 'w=2000&blur=2000'))).toBe('2000x1000');
  });

  it('sharpens', async () => {
    const plain = await render(paths.sideways, 'w=50');
    expect(await render(paths.sideways, 'w=50&sharp=100')).not.toEqual(plain);
  });
});

describe('formats', () => {
  it.each([
    ['jpg', 'jpeg'],
    ['pjpg', 'jpeg'],
    ['png', 'png'],
    ['webp', 'webp'],
    ['avif', 'heif'],
    ['gif', 'gif'],
  ] as const)('%s is what it says', async (format, decoder) => {
    const image = await render(paths.halves, 'w=100', format);
    const { format: actual, isProgressive } = await sharp(image).metadata();
    expect(actual).toBe(decoder);
    expect(isProgressive ?? false).toBe(format === 'pjpg');
    expectColour(await readPixel(image, { x: 0.2, y: 0.5 }), RED);
  });

  it('keeps transparency where the format has it', async () => {
    for (const format of ['png', 'webp', 'avif'] as const) {
      expect((await readPixel(await render(paths.seeThrough, '', format), { x: 0, y: 0 })).alpha).toBe(0);
    }
  });

  it('spends fewer bytes at a lower quality', async () => {
    const noise = join(directory, 'noise');
    const background = { mean: 128, sigma: 60, type: 'gaussian' as const };
    await writeFile(
      noise,
      await sharp({ create: { width: 200, height: 200, channels: 3, noise: background, background: BLUE } })
        .png()
        .toBuffer(),
    );
    for (const format of ['jpg', 'webp', 'avif'] as const) {
      const [low, high] = [await render(noise, 'q=20', format), await render(noise, 'q=90', format)];
      expect(low.byteLength).toBeLessThan(high.byteLength / 2);
    }
  });
});
