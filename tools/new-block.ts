import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { planBlockFiles } from './new-block/block-files.ts';
import { addToBlockRow, addToLists } from './new-block/block-lists.ts';
import { toBlockNames } from './new-block/block-names.ts';
import { root } from './paths.ts';

/** `npm run new:block -- seller-card "Seller card"`: a folder that passes, and its line on every list. */

const [folder, title] = process.argv.slice(2);
const source = join(root, 'packages/blocks/src');
const names = toBlockNames(folder ?? '', title);

if (names === undefined) {
  stop(
    `npm run new:block -- FOLDER ["Title"]: FOLDER in kebab-case, such as seller-card; got ${JSON.stringify(folder ?? '')}.`,
  );
} else if (existsSync(join(source, names.folder))) {
  stop(`packages/blocks/src/${names.folder} is there already. Nothing was changed.`);
} else {
  const lists = Object.fromEntries(
    readdirSync(source)
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => [name, readFileSync(join(source, name), 'utf8')]),
  );
  const changed = addToLists(lists, names);
  const files = planBlockFiles(names);
  mkdirSync(join(source, names.folder));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(source, names.folder, name), text);
  for (const [name, text] of Object.entries(changed)) writeFileSync(join(source, name), text);
  addToContentModel(names.type);
  spawnSync('biome', ['check', '--write', source, '--log-level=error'], { cwd: root, stdio: 'inherit' });
  process.stdout.write(
    [
      `packages/blocks/src/${names.folder}: ${Object.keys(files).length} files, on ${Object.keys(changed).length} lists.`,
      'Next: npm run typegen; then turbo run test --filter=@stallkeep/blocks and pnpm run test:stories.',
      '',
    ].join('\n'),
  );
}

/** The content model names every block type, in the last list of names of its row. */
function addToContentModel(type: string): void {
  const file = join(root, 'docs/content-model.md');
  writeFileSync(file, addToBlockRow(readFileSync(file, 'utf8'), type));
}

function stop(why: string): void {
  process.stderr.write(`${why}\n`);
  process.exitCode = 1;
}
