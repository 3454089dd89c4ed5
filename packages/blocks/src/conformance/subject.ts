import type { ReactNode } from 'react';
import type { BlockContract } from '../block-contract.ts';
import type { BlockContents, BlockType } from '../block-types.ts';
import type { BlockProps, PageView } from '../page-view.ts';
import type { BlockFields } from '../read-fields.ts';

/** A story as its file exports it: only what the checks read. */
export interface StoryUnderTest {
  readonly args?: Readonly<Record<string, unknown>>;
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly globals?: Readonly<Record<string, unknown>>;
}

/** A schema field as the checks read it. */
interface FieldUnderTest {
  readonly name: string;
  readonly title?: string;
  readonly description?: unknown;
}

/** What `describeBlock` is told in a block's own test. */
export interface BlockUnderTest<Type extends BlockType> {
  readonly type: Type;
  /** Folder below src, kebab-case of the type. */
  readonly folder: string;
  readonly fixtures: Readonly<Record<string, BlockContents[Type]>>;
  readonly stories: Readonly<Record<string, unknown>>;
  readonly telemetry: { readonly type: string; readonly emits: readonly string[] };
  readonly contract: BlockContract;
}

/**
 * Everything the checks look at, gathered in one value, so that a test can damage one thing and see which check notices
 * (mutations.test.tsx).
 */
export interface BlockSubject {
  readonly type: string;
  readonly folder: string;
  /** Text of every file in the block's folder, by name. */
  readonly files: Readonly<Record<string, string>>;
  /** Text of the package's hand-written lists, by file name. */
  readonly lists: Readonly<Record<string, string>>;
  readonly schema:
    | {
        readonly name: string;
        readonly type: string;
        readonly icon?: unknown;
        readonly preview?: unknown;
        readonly fields: readonly FieldUnderTest[];
      }
    | undefined;
  /** GROQ of a page's blocks. */
  readonly projection: string;
  readonly toContent: (fields: BlockFields) => object;
  readonly render: (fields: BlockFields, page: PageView) => ReactNode;
  readonly Component: (props: BlockProps<never>) => ReactNode;
  readonly fixtures: Readonly<Record<string, object>>;
  readonly stories: Readonly<Record<string, StoryUnderTest>>;
  readonly telemetry: { readonly type: string; readonly emits: readonly string[] };
  readonly contract: BlockContract;
  /** Damages what the stories render; only the mutations set it. */
  readonly alterMarkup?: (html: string) => string;
}

/** A check gives one sentence for each fault it finds. */
export interface BlockCheck {
  /** What it keeps, as a test title. */
  readonly rule: string;
  readonly find: (subject: BlockSubject) => readonly string[] | Promise<readonly string[]>;
}

export function toComponentName(type: string): string {
  return `${type.charAt(0).toUpperCase()}${type.slice(1)}Block`;
}
