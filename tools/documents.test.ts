import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './paths.ts';

const decisions = readdirSync(join(root, 'docs/decisions')).map((name) => `docs/decisions/${name}`);
const documents = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'docs/content-model.md',
  'docs/figures.md',
  ...decisions,
];

/** Paths a document names in backticks that begin with a folder of ours, and local links, resolved from the root. */
function readPaths(document: string): string[] {
  const text = readFileSync(join(root, document), 'utf8');
  const named = [...text.matchAll(/`((?:apps|packages|studio|tools|e2e|docs|\.storybook)\/[\w./[\]-]+)`/g)].map(
    ([, path]) => path,
  );
  const linked = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(([, path]) =>
    join(dirname(document), path ?? ''),
  );
  return [...named, ...linked].filter((path) => path !== undefined);
}

/** Variables of ours that the sources name; those ending in "_" are prefixes. */
function readVariables(): Set<string> {
  const files = execFileSync('git', ['ls-files', '*.ts', '*.tsx', '*.mjs'], { cwd: root, encoding: 'utf8' }).split(
    '\n',
  );
  const sources = files.filter(
    (file) => file !== '' && !/\.test\.tsx?$|^e2e\//.test(file) && existsSync(join(root, file)),
  );
  return new Set(sources.flatMap((file) => findVariables(readFileSync(join(root, file), 'utf8'))));
}

function findVariables(text: string): string[] {
  return text.match(/\b(?:STALLKEEP|SANITY)_[A-Z_]*[A-Z]\b/g) ?? [];
}

describe('the documents', () => {
  it('.env.example explains every variable there is, and no other', () => {
    // Sanity's own switch, which tools/run.mjs sets: nothing a person chooses.
    const known = [...readVariables()].filter((name) => name !== 'SANITY_TELEMETRY_DISABLED').sort();
    expect([...new Set(findVariables(readFileSync(join(root, '.env.example'), 'utf8')))].sort()).toEqual(known);
  });

  it.each(documents)('%s names only files that exist', (document) => {
    expect(readPaths(document).filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('name something at all', () => {
    expect(documents.flatMap(readPaths).length).toBeGreaterThan(40);
  });
});
