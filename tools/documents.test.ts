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

describe('the documents', () => {
  it.each(documents)('%s names only files that exist', (document) => {
    expect(readPaths(document).filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('name something at all', () => {
    expect(documents.flatMap(readPaths).length).toBeGreaterThan(40);
  });
});
