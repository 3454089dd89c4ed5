import type { BlockNames } from './block-names.ts';

/**
 * The files a new block starts with: a heading and a text the seller writes. Small, but whole: it passes `describeBlock`, its
 * stories render and axe finds nothing. What it is really about replaces it file by file.
 */
export function planBlockFiles(names: BlockNames): Readonly<Record<string, string>> {
  const { type, pascal } = names;
  return {
    [`${type}.contract.ts`]: contract(names),
    [`${type}.telemetry.ts`]: telemetry(names),
    [`${type}.content.ts`]: content(names),
    [`${type}.query.ts`]: `export const ${type}Projection = \`{ heading, text }\`;\n`,
    [`${type}.schema.ts`]: schema(names),
    [`${type}.fixtures.ts`]: fixtures(names),
    [`${pascal}Block.tsx`]: component(names),
    [`${pascal}Block.module.css`]: style,
    [`${pascal}Block.stories.tsx`]: stories(names),
    [`${pascal}Block.test.tsx`]: test(names),
    [`${pascal}Block.mdx`]: docs(names),
  };
}

const contract = ({
  type,
}: BlockNames) => `import { defineContract, neverLoading, noForm, noPromise } from '../block-contract.ts';

export const ${type}Contract = defineContract({
  type: '${type}',
  pages: ['event', 'product'],
  stands: 'content',
  withoutScript: 'reads',
  notShown: {
    cutoffPassed: noPromise,
    closed: noPromise,
    soldOut: noPromise,
    unknown: noPromise,
    loading: neverLoading,
    faulty: noForm,
  },
});
`;

const telemetry = ({ type }: BlockNames) => `import { defineTelemetry } from '@stallkeep/telemetry';

export const ${type}Telemetry = defineTelemetry('${type}', { emits: [] });
`;

const content = ({ pascal, title }: BlockNames) => `import { type BlockFields, toText } from '../read-fields.ts';

/** What an editor decides about the block "${title}". */
export interface ${pascal}Content {
  readonly heading?: string;
  readonly text?: string;
}

export function to${pascal}Content(fields: BlockFields): ${pascal}Content {
  const heading = toText(fields['heading']);
  const text = toText(fields['text']);
  return { ...(heading ? { heading } : {}), ...(text ? { text } : {}) };
}
`;

const schema = ({ type, title }: BlockNames) => `import { BlockElementIcon } from '@sanity/icons/BlockElement';
import { defineField, defineType } from 'sanity';

export const ${type}Schema = defineType({
  name: '${type}',
  title: '${title}',
  type: 'object',
  icon: BlockElementIcon,
  description: 'A heading and a text.',
  fields: [
    defineField({
      name: 'heading',
      title: 'Heading',
      type: 'string',
      description: 'What the buyer reads above the text. May stay empty.',
    }),
    defineField({
      name: 'text',
      title: 'Text',
      type: 'text',
      rows: 3,
      description: 'One or two sentences that help the buyer decide.',
    }),
  ],
  preview: {
    select: { heading: 'heading' },
    prepare: ({ heading }) => ({ title: heading ?? '${title}', subtitle: '${title}' }),
  },
});
`;

const fixtures = ({ type, pascal, title }: BlockNames) => `import type { ${pascal}Content } from './${type}.content.ts';

export const ${type}Fixtures = {
  full: { heading: '${title}', text: 'Every stall has a story. This is where yours goes.' },
  long: {
    heading: '${title}, told at a length that no seller should need but one always does',
    text: 'The makers of this market have stood on this hill since before the tram, and each of them has a reason to tell why, which is why this text goes on for longer than anybody had planned.',
  },
  minimal: {},
} satisfies Record<string, ${pascal}Content>;
`;

const component = ({ type, pascal }: BlockNames) => `import { Heading, Text } from '@stallkeep/kit';
import type { BlockProps } from '../page-view.ts';
import styles from './${pascal}Block.module.css';
import type { ${pascal}Content } from './${type}.content.ts';

/** A heading and a text. Without either nothing is shown. */
export function ${pascal}Block({ content }: BlockProps<${pascal}Content>) {
  if (!content.heading && !content.text) return null;
  return (
    <section className={styles['block']}>
      {content.heading ? <Heading level={2}>{content.heading}</Heading> : null}
      {content.text ? <Text>{content.text}</Text> : null}
    </section>
  );
}
`;

const style = `.block {
  display: grid;
  gap: var(--space-3);
}
`;

const stories = ({ type, pascal, title }: BlockNames) => `import type { Meta, StoryObj } from '@storybook/react-vite';
import { eventPage } from '../fixtures/pages.ts';
import { dark, forcedColours, framed, rightToLeft } from '../story-frames.tsx';
import { ${pascal}Block } from './${pascal}Block.tsx';
import { ${type}Fixtures } from './${type}.fixtures.ts';

const meta = {
  title: 'Blocks/${title}',
  component: ${pascal}Block,
  decorators: [framed],
  tags: ['!autodocs'],
  parameters: { frame: 'column' },
} satisfies Meta<typeof ${pascal}Block>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Full: Story = { args: { content: ${type}Fixtures.full, page: eventPage } };
export const Minimal: Story = { args: { content: ${type}Fixtures.minimal, page: eventPage } };
export const LongText: Story = { args: { content: ${type}Fixtures.long, page: eventPage } };
export const RightToLeft: Story = { args: Full.args, ...rightToLeft };
export const Small: Story = { args: LongText.args, parameters: { frame: 'small' } };
export const Dark: Story = { args: Full.args, ...dark };
export const ForcedColours: Story = { args: Full.args, ...forcedColours };
`;

const test = ({
  type,
  pascal,
  folder,
}: BlockNames) => `import { describeBlock } from '../conformance/describe-block.ts';
import * as stories from './${pascal}Block.stories.tsx';
import { ${type}Contract } from './${type}.contract.ts';
import { ${type}Fixtures } from './${type}.fixtures.ts';
import { ${type}Telemetry } from './${type}.telemetry.ts';

describeBlock({
  type: '${type}',
  folder: '${folder}',
  fixtures: ${type}Fixtures,
  stories,
  telemetry: ${type}Telemetry,
  contract: ${type}Contract,
});
`;

const docs = ({
  type,
  pascal,
  title,
}: BlockNames) => `import { Meta, Primary, Stories } from '@storybook/addon-docs/blocks';
import { BlockFacts } from '../docs/BlockFacts.tsx';
import * as stories from './${pascal}Block.stories.tsx';

<Meta of={stories} />

# ${title}

A heading and a text.

<Primary />

## When to use it

Where the seller has something to say that no other block says.

## When not to

For dates, prices and conditions: blocks that compute them say them truly.

## What to write

One or two sentences, in the voice of a person at a stall.

<BlockFacts type="${type}" />

## Stories

<Stories title="" includePrimary={false} />
`;
