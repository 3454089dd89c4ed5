import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findImportFault, importTable, testFile } from './import-table.ts';

const root = join(import.meta.dirname, '../../..');
const sourceFiles = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter((file) => /\.(ts|tsx|mts|astro)$/.test(file) && existsSync(join(root, file)));

/** Import and export specifiers of a file, type-only ones included: a type that crosses a border couples as well. */
function readSpecifiers(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?from\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g,
  );
  return [...found].flatMap((match) => match[1] ?? match[2] ?? []);
}

/**
 * What Biome, under the project's own rules, says of a file of that name with that import. A scratch folder holds the file,
 * so that nothing is ever written into the source tree.
 */
function lintImport(file: string, specifier: string): string {
  const scratch = mkdtempSync(join(tmpdir(), 'import-table-'));
  try {
    const rules = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'));
    writeFileSync(join(scratch, 'biome.json'), JSON.stringify({ ...rules, vcs: { enabled: false } }));
    mkdirSync(join(scratch, dirname(file)), { recursive: true });
    writeFileSync(join(scratch, file), `import * as door from '${specifier}';\nexport const kept = door;\n`);
    const linted = spawnSync('biome', ['lint', '--only=style/noRestrictedImports', file], {
      cwd: scratch,
      encoding: 'utf8',
    });
    return linted.stdout + linted.stderr;
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

describe('the import table', () => {
  it('is kept by every import in the source', () => {
    const faults = sourceFiles
      .filter((file) => !testFile.test(file))
      .flatMap((file) => readSpecifiers(file).flatMap((specifier) => findImportFault(file, specifier) ?? []));
    expect(faults).toEqual([]);
  });

  it('is kept by the dependencies of every package.json', () => {
    const faults = importTable.flatMap((rule) => {
      const manifest: { dependencies?: Record<string, string> } = JSON.parse(
        readFileSync(join(root, rule.folder, 'package.json'), 'utf8'),
      );
      const open = importTable.filter((each) => each.folder === rule.folder).flatMap((each) => each.mayImport);
      return Object.keys(manifest.dependencies ?? {})
        .filter((name) => name.startsWith('@stallkeep/') && !open.some((door) => `${door}/`.startsWith(`${name}/`)))
        .map((name) => `${rule.folder}/package.json depends on ${name}. ${rule.why}`);
    });
    expect(faults).toEqual([]);
  });

  it('speaks only of folders that exist, and of every package there is', () => {
    const folders = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*/package.json'], {
      cwd: root,
      encoding: 'utf8',
    })
      .split('\n')
      .filter((file) => file !== '')
      .map((file) => file.replace('/package.json', ''));
    expect([...new Set(importTable.map((rule) => rule.folder))].sort()).toEqual(folders.sort());
  });

  it.each([
    ['packages/promise/src/x.ts', 'react'],
    ['packages/promise/src/x.ts', 'node:fs'],
    ['packages/promise/src/x.ts', '@stallkeep/wording'],
    ['packages/wording/src/x.ts', '@stallkeep/blocks/components'],
    ['packages/wording/src/x.ts', 'react'],
    ['packages/wording/src/x.ts', 'node:fs'],
    ['packages/holidays/src/x.ts', '@stallkeep/wording'],
    ['packages/holidays/src/x.ts', '@stallkeep/content'],
    ['packages/holidays/src/x.ts', 'sanity'],
    ['packages/blocks/src/a/ABlock.tsx', 'sanity'],
    ['packages/blocks/src/a/ABlock.tsx', '@stallkeep/holidays'],
    ['packages/blocks/src/a/ABlock.tsx', '@stallkeep/telemetry/schema'],
    ['packages/telemetry/src/x.ts', '@stallkeep/blocks/components'],
    ['packages/telemetry/src/x.ts', 'node:crypto'],
    ['packages/telemetry/src/x.server.ts', 'react'],
    ['packages/blocks/src/a/a.schema.ts', 'react'],
    ['packages/kit/src/x.tsx', '@stallkeep/blocks/components'],
    ['packages/composer/src/x.tsx', '@stallkeep/content'],
    ['packages/composer/src/x.tsx', 'sanity'],
    ['packages/content/src/x.ts', '@stallkeep/blocks/components'],
    ['packages/content/src/x.ts', '@stallkeep/holidays'],
    ['packages/content/src/x.ts', '@stallkeep/wording'],
    ['packages/content-lake/src/x.ts', 'sanity'],
    ['studio/x.ts', '@stallkeep/blocks/components'],
    ['apps/storefront/src/x.ts', '@stallkeep/blocks/schemas'],
    ['apps/storefront/src/x.ts', 'sanity'],
    ['apps/storefront/src/x.ts', '@stallkeep/holidays'],
  ])('refuses in %s the import of %s, and the linter says the same', (file, specifier) => {
    expect(findImportFault(file, specifier)).toContain(specifier);
    expect(lintImport(file, specifier)).toContain('noRestrictedImports');
  });

  it.each([
    ['packages/content/src/x.ts', '@stallkeep/blocks/queries'],
    ['packages/blocks/src/a/a.schema.ts', 'sanity'],
    ['packages/blocks/src/a/ABlock.tsx', '@stallkeep/kit'],
    ['packages/blocks/src/a/ABlock.tsx', '@stallkeep/telemetry'],
    ['packages/blocks/src/a/ABlock.tsx', '@stallkeep/telemetry/markup'],
    ['packages/blocks/src/a/a.telemetry.ts', '@stallkeep/telemetry'],
    ['packages/telemetry/src/x.server.ts', 'node:crypto'],
    ['packages/telemetry/src/x.ts', 'zod'],
    ['apps/storefront/src/x.ts', '@stallkeep/telemetry/token'],
    ['packages/blocks/src/a/ABlock.tsx', '@stallkeep/wording'],
    ['packages/wording/src/x.ts', '@stallkeep/promise'],
    ['packages/holidays/src/x.ts', '@stallkeep/promise'],
    ['packages/composer/src/x.tsx', '@stallkeep/blocks/components'],
    ['studio/x.ts', '@stallkeep/blocks/page-file'],
    ['studio/x.ts', '@stallkeep/blocks/schemas'],
    ['studio/x.ts', '@stallkeep/wording'],
    ['studio/x.ts', '@stallkeep/holidays'],
    ['apps/storefront/src/x.ts', '@stallkeep/wording'],
    ['apps/storefront/src/x.ts', '@stallkeep/blocks/components'],
  ])('allows in %s the import of %s', (file, specifier) => {
    expect(findImportFault(file, specifier)).toBeUndefined();
    expect(lintImport(file, specifier)).toContain('Checked 1 file');
    expect(lintImport(file, specifier)).not.toContain('noRestrictedImports');
  });
});
