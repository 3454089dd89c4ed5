import { type BlockCheck, toComponentName } from './subject.ts';

const roles = ['schema', 'query', 'content', 'fixtures', 'telemetry', 'contract'] as const;
const docsHeadings = ['## When to use it', '## When not to', '## What to write'];

/** One folder, one name, every file, every list. */
export const fileChecks: readonly BlockCheck[] = [
  {
    rule: 'keeps folder, type and file names in agreement',
    find: ({ type, folder, files, telemetry, contract, schema }) => {
      const component = toComponentName(type);
      const needed = [
        ...['.tsx', '.stories.tsx', '.test.tsx', '.mdx'].map((end) => `${component}${end}`),
        ...roles.map((role) => `${type}.${role}.ts`),
      ];
      const names = { telemetry: telemetry.type, contract: contract.type, schema: schema?.name };
      return [
        ...needed.filter((name) => files[name] === undefined).map((name) => `${folder}/${name} is missing`),
        ...Object.entries(names).flatMap(([what, name]) =>
          name === type ? [] : [`the ${what} names "${name}", the block is "${type}"`],
        ),
        ...(folder.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()) === type
          ? []
          : [`folder ${folder} is not ${type} in kebab-case`]),
      ];
    },
  },
  {
    rule: 'stands on every list',
    find: ({ type, lists, projection }) => {
      const component = toComponentName(type);
      const lines: Readonly<Record<string, string>> = {
        'block-types.ts': `readonly ${type}: ${component.replace(/Block$/, 'Content')};`,
        'components.ts': `export { ${component} }`,
        'registry.tsx': `${type}: defineBlock(`,
        'schemas.ts': `  ${type}Schema,`,
        'queries.ts': `_type == "${type}" =>`,
        'events.ts': `${type}: ${type}Telemetry`,
        'contracts.ts': `${type}: ${type}Contract`,
        'fixtures.ts': `${type}Fixtures`,
      };
      return [
        ...Object.entries(lines).flatMap(([file, line]) =>
          lists[file]?.includes(line) ? [] : [`src/${file} has no line "${line}"`],
        ),
        ...(projection.includes(`_type == "${type}" =>`) ? [] : ['the page query does not ask for it']),
      ];
    },
  },
  {
    rule: 'tells the editor what each field does',
    find: ({ schema }) => [
      ...(schema?.fields ?? [])
        .filter(({ title, description }) => !title || !description)
        .map(({ name }) => `field ${name} has no title or no description`),
      ...(schema?.type === 'object' && schema.icon && schema.preview ? [] : ['the schema has no icon or no preview']),
    ],
  },
  {
    rule: 'imports sanity in its schema file only',
    find: ({ type, files }) =>
      Object.entries(files)
        .filter(([name, text]) => name !== `${type}.schema.ts` && /from '(sanity|@sanity\/)/.test(text))
        .map(([name]) => `${name} imports sanity`),
  },
  {
    rule: 'tells the designer when to use it, when not, and what to write',
    find: ({ type, files }) => {
      const docs = files[`${toComponentName(type)}.mdx`] ?? '';
      return [...docsHeadings, `<BlockFacts type="${type}" />`]
        .filter((part) => !docs.includes(part))
        .map((part) => `${toComponentName(type)}.mdx lacks "${part}"`);
    },
  },
];
