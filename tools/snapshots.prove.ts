import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import pixelmatch from 'pixelmatch';
import { chromium, type Page } from 'playwright';
import sharp from 'sharp';
import { chromiumFlags, requireChromium } from './chromium.mjs';
import { root, storybookDirectory } from './paths.ts';
import { formatReview, type SnapshotChange } from './snapshots/review-page.ts';
import { serveStatic } from './static-server.ts';

/**
 * Compares the looks of the blocks with the pictures in the repository, and shows what changed side by side for a person to judge:
 *
 *     npm run prove -- snapshots                   what differs, in test-results/snapshots/index.html; exit 1
 *     npm run prove -- snapshots --accept          takes what is there as right
 *     npm run prove -- snapshots --only seller     only blocks with this in their name
 *
 * The same Chromium on the same fonts paints the same pixels; another one does not, so the pictures say with which they were made
 * and this is no part of `npm test`.
 */
const { values } = parseArgs({
  options: { accept: { type: 'boolean', default: false }, only: { type: 'string', default: '' } },
});

/** Of each block: how it looks, on a small phone, by night, from right to left, and in forced colours. Of pages: all there are. */
const watched = new Set(['Full', 'Small', 'Dark', 'Right To Left', 'Forced Colours']);
/** Share of a colour's range two pixels may differ by and still be the same, as pixelmatch counts. */
const THRESHOLD = 0.1;

const kept = join(root, 'packages/blocks/snapshots');
const review = join(root, 'test-results/snapshots');
rmSync(review, { recursive: true, force: true });
mkdirSync(review, { recursive: true });

interface Story {
  readonly id: string;
  readonly title: string;
  readonly name: string;
}

const server = await serveStatic('127.0.0.1', 0, [{ path: '/', directory: storybookDirectory, isSinglePage: false }]);
const browser = await chromium.launch({ executablePath: requireChromium(), args: chromiumFlags });
try {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    colorScheme: 'light',
  });
  const stories = findStories();
  const changes: SnapshotChange[] = [];
  for (const story of stories) {
    const change = await compareStory(page, story);
    if (change !== undefined) changes.push(change);
  }
  changes.push(...findGone(stories));
  finish(stories.length, changes);
} finally {
  await browser.close();
  await server.stop();
}

function findStories(): readonly Story[] {
  const index: { readonly entries: Readonly<Record<string, Story & { readonly type: string }>> } = JSON.parse(
    readFileSync(join(storybookDirectory, 'index.json'), 'utf8'),
  );
  return Object.values(index.entries).filter(
    ({ type, title, name }) =>
      type === 'story' &&
      title.toLowerCase().includes(values.only.toLowerCase()) &&
      (title.startsWith('Pages') || (title.startsWith('Blocks/') && watched.has(name))),
  );
}

function findFile({ id }: Story): string {
  return join(kept, `${id}.png`);
}

async function compareStory(page: Page, story: Story): Promise<SnapshotChange | undefined> {
  const now = await paintStory(page, story);
  const file = findFile(story);
  const path = `${relative(root, file)}`;
  if (!existsSync(file)) {
    keep(file, now);
    return { ...story, path, kind: 'new', pixels: 0 };
  }
  const before = readFileSync(file);
  const pixels = await comparePictures(before, now, join(review, `${story.id}.difference.png`));
  if (pixels === 0) return undefined;
  writeFileSync(join(review, `${story.id}.before.png`), before);
  writeFileSync(join(review, `${story.id}.now.png`), now);
  if (values.accept) keep(file, now);
  return { ...story, path, kind: 'changed', pixels };
}

function keep(file: string, picture: Buffer): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, picture);
}

async function paintStory(page: Page, { id, name }: Story): Promise<Buffer> {
  await page.emulateMedia({ forcedColors: name === 'Forced Colours' ? 'active' : 'none' });
  await page.goto(`${server.url}/iframe.html?id=${id}&viewMode=story`);
  await page.locator('#storybook-root > *').first().waitFor();
  // A story's play may still be at work: Storybook's own preview says when it is done.
  await page.waitForFunction(
    "['completed', 'finished', 'errored'].includes(__STORYBOOK_PREVIEW__?.currentRender?.phase)",
  );
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
  });
  const picture = await page.locator('#storybook-root').screenshot({ animations: 'disabled', caret: 'hide' });
  return sharp(picture).png({ compressionLevel: 9, palette: true, quality: 90, colours: 128 }).toBuffer();
}

/** How many pixels differ; their picture is written where there is one. Another size differs everywhere. */
async function comparePictures(before: Buffer, now: Buffer, difference: string): Promise<number> {
  const [one, two] = await Promise.all(
    [before, now].map((each) => sharp(each).ensureAlpha().raw().toBuffer({ resolveWithObject: true })),
  );
  if (one === undefined || two === undefined) throw new Error('sharp gives a picture for every buffer.');
  const { width, height } = two.info;
  if (one.info.width !== width || one.info.height !== height) return width * height;
  const painted = new Uint8Array(width * height * 4);
  const pixels = pixelmatch(one.data, two.data, painted, width, height, { threshold: THRESHOLD });
  if (pixels > 0)
    await sharp(painted, { raw: { width, height, channels: 4 } })
      .png()
      .toFile(difference);
  return pixels;
}

/** Pictures of stories there are no more; with --accept they go. */
function findGone(stories: readonly Story[]): readonly SnapshotChange[] {
  if (values.only !== '' || !existsSync(kept)) return [];
  const ids = new Set(stories.map(({ id }) => `${id}.png`));
  return readdirSync(kept)
    .filter((name) => name.endsWith('.png') && !ids.has(name))
    .map((name) => {
      if (values.accept) rmSync(join(kept, name));
      const id = name.replace(/\.png$/, '');
      return { id, title: id, name: '', path: relative(root, join(kept, name)), kind: 'gone', pixels: 0 };
    });
}

function finish(count: number, changes: readonly SnapshotChange[]): void {
  const made = { chromium: browser.version() };
  const madeFile = join(kept, 'made-with.json');
  const madeBefore: { readonly chromium?: string } = existsSync(madeFile)
    ? JSON.parse(readFileSync(madeFile, 'utf8'))
    : made;
  if (values.accept || !existsSync(madeFile)) keep(madeFile, Buffer.from(`${JSON.stringify(made, null, 2)}\n`));
  if (madeBefore.chromium !== made.chromium) {
    console.log(
      `The pictures were made with Chromium ${madeBefore.chromium}, this is ${made.chromium}: look for differences of type only.`,
    );
  }
  writeFileSync(join(review, 'index.html'), formatReview(changes));
  const by = Map.groupBy(changes, ({ kind }) => kind);
  const counts = (['new', 'changed', 'gone'] as const).map((kind) => `${by.get(kind)?.length ?? 0} ${kind}`).join(', ');
  console.log(`${count} pictures compared: ${counts}.`);
  for (const { kind, path, pixels } of changes)
    console.log(`  ${kind.padEnd(7)} ${path}${pixels > 0 ? ` (${pixels} pixels)` : ''}`);
  const open = changes.filter(({ kind }) => kind !== 'new');
  if (open.length === 0 || values.accept) return;
  console.log(
    `Look at ${relative(root, join(review, 'index.html'))}; what is right becomes the picture with --accept.`,
  );
  process.exitCode = 1;
}
