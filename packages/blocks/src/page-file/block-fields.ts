import type { BlockType } from '../block-types.ts';
import { blockSchemas } from '../schemas.ts';
import { isRecord } from './page-file.ts';
import { type AskedOfField, probeRule } from './probe-rule.ts';

export interface FieldChoice {
  readonly value: string;
  readonly title: string;
}

/** What a field takes. `line` to `datetime` are texts; a `datetime` is an instant with `Z`, a `date` a local `YYYY-MM-DD`. */
export type FieldKind =
  | { readonly kind: 'line' | 'paragraph' | 'url' | 'date' | 'datetime' | 'number' | 'flag' | 'picture' | 'richText' }
  | { readonly kind: 'choice'; readonly choices: readonly FieldChoice[] }
  /** Texts in a row; with choices, some of those. */
  | { readonly kind: 'lines'; readonly choices?: readonly FieldChoice[] }
  | { readonly kind: 'pictures' }
  /** Objects in a row, each with these fields; `rowType` is their `_type`, where the schema names one. */
  | { readonly kind: 'rows'; readonly fields: readonly BlockField[]; readonly rowType?: string };

/** A field of a block as its schema describes it: what the composer draws, the page file takes, and a problem names. */
export type BlockField = FieldKind & {
  readonly name: string;
  readonly title: string;
  readonly description?: string;
  readonly initialValue?: unknown;
  readonly asked: AskedOfField;
};

export interface BlockDescription {
  readonly type: BlockType;
  readonly title: string;
  readonly description: string;
  readonly fields: readonly BlockField[];
}

const textKinds: Readonly<Record<string, FieldKind>> = {
  text: { kind: 'paragraph' },
  url: { kind: 'url' },
  date: { kind: 'date' },
  datetime: { kind: 'datetime' },
  number: { kind: 'number' },
  boolean: { kind: 'flag' },
  picture: { kind: 'picture' },
  richTextContent: { kind: 'richText' },
};

/** Every block there is, in the order of the Studio's menu. Read from the schemas once; they are the only list of fields. */
export const blockDescriptions: ReadonlyMap<string, BlockDescription> = new Map(
  blockSchemas.map(({ name, title, description, fields }) => [
    name,
    { type: name, title: title ?? name, description: toWords(description) ?? '', fields: readFields(fields, name) },
  ]),
);

/** The fields of a block. */
export function requireBlock(type: BlockType): BlockDescription {
  const found = blockDescriptions.get(type);
  if (found === undefined) throw new Error(`The block ${type} has no schema: put it on the list in schemas.ts.`);
  return found;
}

/** What a block starts with: what its schema proposes. */
export function makeInitialFields(fields: readonly BlockField[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    fields.filter(({ initialValue }) => initialValue !== undefined).map((field) => [field.name, field.initialValue]),
  );
}

function readFields(fields: unknown, path: string): readonly BlockField[] {
  if (!Array.isArray(fields)) return [];
  return fields.filter(isRecord).map((field) => readField(field, `${path}.${toWords(field['name']) ?? '?'}`));
}

function readField(field: Readonly<Record<string, unknown>>, path: string): BlockField {
  const { title, description, initialValue, validation } = field;
  const name = toWords(field['name']) ?? '';
  const said = toWords(description);
  return {
    ...readKind(field, path),
    name,
    title: toWords(title) ?? name,
    ...(said === undefined ? {} : { description: said }),
    ...(initialValue === undefined || typeof initialValue === 'function' ? {} : { initialValue }),
    asked: probeRule(validation),
  };
}

function readKind(field: Readonly<Record<string, unknown>>, path: string): FieldKind {
  const type = String(field['type']);
  const choices = readChoices(field['options']);
  if (type === 'string') return choices === undefined ? { kind: 'line' } : { kind: 'choice', choices };
  if (type === 'array') return readArrayKind(field['of'], { path, choices });
  const kind = textKinds[type];
  if (kind !== undefined) return kind;
  throw new Error(
    `${path} is of type ${type}, which neither the composer nor the page file knows. Use one of: string, array, ${Object.keys(textKinds).join(', ')}; or teach page-file/block-fields.ts.`,
  );
}

function readArrayKind(
  of: unknown,
  { path, choices }: { readonly path: string; readonly choices: readonly FieldChoice[] | undefined },
): FieldKind {
  const members: readonly unknown[] = Array.isArray(of) ? of : [];
  const member = members[0];
  if (members.length === 1 && isRecord(member)) {
    const { type, fields, name } = member;
    if (type === 'string') return choices === undefined ? { kind: 'lines' } : { kind: 'lines', choices };
    if (type === 'picture') return { kind: 'pictures' };
    if (type === 'object') {
      const rowType = toWords(name);
      return { kind: 'rows', fields: readFields(fields, path), ...(rowType === undefined ? {} : { rowType }) };
    }
  }
  throw new Error(`${path} is a list the composer cannot draw: use a list of one of string, picture or object.`);
}

/** Sanity takes "stack" and {value: "stack", title: "Stack"} alike. */
function readChoices(options: unknown): readonly FieldChoice[] | undefined {
  if (!isRecord(options) || !Array.isArray(options['list'])) return undefined;
  const list: readonly unknown[] = options['list'];
  return list.flatMap((choice) => {
    if (typeof choice === 'string') return [{ value: choice, title: toTitle(choice) }];
    if (!isRecord(choice) || typeof choice['value'] !== 'string') return [];
    return [{ value: choice['value'], title: toWords(choice['title']) ?? toTitle(choice['value']) }];
  });
}

function toWords(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** "fullWidth" as "Full width". */
function toTitle(value: string): string {
  const words = value.replaceAll(/\B[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
