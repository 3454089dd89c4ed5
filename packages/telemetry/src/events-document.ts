import { z } from 'zod';
import { eventOccasions } from './catalogue.ts';
import { eventMapping } from './mapping/names.ts';
import { type EventName, markupEventNames, serverEventNames, trackerEventNames } from './names.ts';
import { eventSchemas } from './schema/events.ts';
import { block, context, item, promise } from './schema/parts.ts';

/** The command that writes EVENTS.md, as it stands in the file and in the test that finds the file stale. */
export const WRITE_EVENTS = 'node packages/telemetry/scripts/write-events.server.ts';

interface JsonSchema {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly description?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly additionalProperties?: unknown;
}

const parts = { promise, block, item };

/** EVENTS.md whole, from the contract. */
export function formatEvents(): string {
  const sections = [
    [
      'Said by the tracker itself',
      trackerEventNames,
      'In the browser, for every page and every block, without markup.',
    ],
    [
      'Observed through markup',
      markupEventNames,
      'In the browser, where a block put `seen`, `clicked`, `submitted` or `changed` on an element. Best effort.',
    ],
    [
      'Facts of the server',
      serverEventNames,
      'Written in the transaction that makes them true. Refused from a browser.',
    ],
  ] as const;
  return [
    '# Events',
    '',
    `Written from \`packages/telemetry\` by \`${WRITE_EVENTS}\`; do not edit by hand.`,
    '',
    'What is known about how buyers use a shop, and what became of what they were promised. No event holds a name, an address, an',
    'e-mail, a phone number or any other text a person typed: every text below is an id, a code, a path or one of a closed list, and',
    'unknown names and keys are refused. A parameter with `?` may be absent. GA4 and Segment names in *italics* are our own there.',
    '',
    ...sections.flatMap(([title, names, intro]) => [`## ${title}`, '', intro, '', ...formatTable(names), '']),
    '## What parameters are made of',
    '',
    ...Object.entries(parts).flatMap(([name, schema]) => [`### ${name}`, '', ...formatFields(schema), '']),
    '## What every batch says of its page',
    '',
    'Rendered by the server and signed, so that nobody makes up pages: `ctx`.',
    '',
    ...formatFields(context),
    '',
    '## The envelope',
    '',
    'A batch is `{v: 1, now, ctx, gpc?, e}` of at most 64 KiB with 1 to 50 events `{id, n, at, s, p}`: `id` a UUID of version 7, by',
    'which an event that comes twice is kept once; `n` the name; `at` and `now` epoch milliseconds of the client’s clock, of which',
    'only the difference is believed; `s` the place in the order of its page, so that a gap shows what was lost; `p` the parameters.',
    'Under Global Privacy Control `gpc` is true, and the collector joins the observations of a visit by nothing.',
    '',
  ].join('\n');
}

function formatTable(names: readonly EventName[]): readonly string[] {
  return [
    '| event | when | parameters | GA4 | Segment |',
    '| --- | --- | --- | --- | --- |',
    ...names.map((name) => {
      const { ga4, isGa4Standard, segment, isSegmentStandard } = eventMapping[name];
      const ga4Name = isGa4Standard ? `\`${ga4}\`` : `*${ga4}*`;
      const segmentName = isSegmentStandard ? segment : `*${segment}*`;
      return `| \`${name}\` | ${eventOccasions[name]} | ${formatParams(name)} | ${ga4Name} | ${segmentName} |`;
    }),
  ];
}

function formatParams(name: EventName): string {
  const { properties = {}, required = [] } = toJsonSchema(eventSchemas[name]);
  const all = Object.entries(properties).map(([key, field]) => {
    const mark = required.includes(key) ? '' : '?';
    const isPart = key in parts || key === 'items' || key === 'promises';
    return isPart ? `\`${key}${mark}\`` : `\`${key}${mark}\` ${formatType(field)}`;
  });
  return all.length === 0 ? 'none' : all.join('<br>');
}

function formatFields(schema: z.ZodType): readonly string[] {
  const { properties = {}, required = [] } = toJsonSchema(schema);
  return [
    '| field | type |',
    '| --- | --- |',
    ...Object.entries(properties).map(
      ([key, field]) => `| \`${key}${required.includes(key) ? '' : '?'}\` | ${formatType(field)} |`,
    ),
  ];
}

function formatType({ type, enum: choices, description, minimum, maximum, additionalProperties }: JsonSchema): string {
  if (choices !== undefined) return choices.map((choice) => `"${choice}"`).join(' or ');
  if (description !== undefined) return description;
  if (type === 'integer') return `${minimum} to ${maximum}`;
  return additionalProperties === false ? 'object' : 'id → id';
}

function toJsonSchema(schema: z.ZodType): JsonSchema {
  return JSON.parse(JSON.stringify(z.toJSONSchema(schema)));
}
