import type { BlockNames } from './block-names.ts';

/** A change to one of the hand-written lists: lines to put in, each before the first line that `before` matches. */
interface ListChange {
  readonly file: string;
  readonly insert: readonly { readonly line: string; readonly before: RegExp; readonly after?: RegExp }[];
}

/** What a new block adds to the lists of packages/blocks/src. Biome sorts the imports afterwards. */
function planListChanges({ folder, type, pascal }: BlockNames): readonly ListChange[] {
  const from = (role: string) => `from './${folder}/${type}.${role}.ts';`;
  const firstImport = /^(import|export) /;
  return [
    {
      file: 'block-types.ts',
      insert: [
        { line: `import type { ${pascal}Content } ${from('content')}`, before: firstImport },
        { line: `  readonly ${type}: ${pascal}Content;`, before: /^}/, after: /interface BlockContents/ },
      ],
    },
    {
      file: 'registry.tsx',
      insert: [
        { line: `import { ${pascal}Block } from './${folder}/${pascal}Block.tsx';`, before: firstImport },
        { line: `import { to${pascal}Content } ${from('content')}`, before: firstImport },
        { line: `  ${type}: defineBlock(${pascal}Block, to${pascal}Content),`, before: /^} satisfies/ },
      ],
    },
    {
      file: 'components.ts',
      insert: [{ line: `export { ${pascal}Block } from './${folder}/${pascal}Block.tsx';`, before: firstImport }],
    },
    {
      file: 'schemas.ts',
      insert: [
        { line: `import { ${type}Schema } ${from('schema')}`, before: firstImport },
        { line: `  ${type}Schema,`, before: /^];/, after: /blockSchemas = \[/ },
      ],
    },
    {
      file: 'queries.ts',
      insert: [
        { line: `import { ${type}Projection } ${from('query')}`, before: firstImport },
        // First of the conditions, so that no comma has to be put on the line before.
        {
          line: `  _type == "${type}" => \${${type}Projection},`,
          before: /^ {2}_type == "/,
          after: /blocksProjection = `/,
        },
      ],
    },
    {
      file: 'events.ts',
      insert: [
        { line: `import { ${type}Telemetry } ${from('telemetry')}`, before: firstImport },
        { line: `  ${type}: ${type}Telemetry,`, before: /^} satisfies/ },
      ],
    },
    {
      file: 'contracts.ts',
      insert: [
        { line: `import { ${type}Contract } ${from('contract')}`, before: firstImport },
        { line: `  ${type}: ${type}Contract,`, before: /^} satisfies/ },
      ],
    },
    {
      file: 'fixtures.ts',
      insert: [{ line: `export { ${type}Fixtures } ${from('fixtures')}`, before: firstImport }],
    },
  ];
}

/**
 * The lists with the block on them, by file name.
 *
 * @throws when a list no longer has the line a change looks for: the list was reshaped, so planListChanges must follow.
 */
export function addToLists(
  lists: Readonly<Record<string, string>>,
  names: BlockNames,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    planListChanges(names).map(({ file, insert }) => {
      const changed = insert.reduce(
        (lines, { line, before, after }) => {
          const start = after === undefined ? 0 : lines.findIndex((each) => after.test(each));
          const at = lines.findIndex((each, index) => index >= start && before.test(each));
          if (start < 0 || at < 0)
            throw new Error(`${file} has no line like ${before} any more, so "${line.trim()}" has no place in it.`);
          return lines.toSpliced(at, 0, line);
        },
        (lists[file] ?? '').split('\n'),
      );
      return [file, changed.join('\n')];
    }),
  );
}

/**
 * The content model with the block's type in the row of block objects.
 *
 * @throws when the row is gone or reshaped.
 */
export function addToBlockRow(text: string, type: string): string {
  const row = /^(\| block objects +\| one per folder of `packages\/blocks`: `[^`]+)(`.*)$/m;
  if (!row.test(text))
    throw new Error('docs/content-model.md has no row "block objects" any more; name the block there by hand.');
  return text.replace(row, `$1 ${type}$2`);
}
