import { evaluate, parse } from 'groq-js';
import { renderToStaticMarkup } from 'react-dom/server';
import { emptyPage, eventPage, productPage } from '../fixtures/pages.ts';
import type { PageView } from '../page-view.ts';
import { findStoryPages } from './story-markup.ts';
import type { BlockCheck, BlockSubject } from './subject.ts';

const pages = { empty: emptyPage, event: eventPage, product: productPage };

/** Every field asked for, read and shown; every fixture whole. */
export const contentChecks: readonly BlockCheck[] = [
  {
    rule: 'projects and reads back every fixture',
    find: async (subject) => {
      const found = await Promise.all(Object.keys(subject.fixtures).map((name) => findProjectionFaults(subject, name)));
      return found.flat();
    },
  },
  {
    rule: 'reads every field of its schema, and lives without any of them',
    find: ({ toContent, schema }) => {
      const asked = new Set<string>();
      const watched = new Proxy<Record<string, unknown>>({}, { get: (_, key) => void asked.add(String(key)) });
      toContent(watched);
      const fields = new Set(schema?.fields.map(({ name }) => name));
      return [
        ...[...fields].filter((name) => !asked.has(name)).map((name) => `field ${name} is never read`),
        ...[...asked].filter((name) => !fields.has(name)).map((name) => `${name} is read, but no field`),
      ];
    },
  },
  {
    rule: 'shows every field: leaving it out changes what is read',
    find: (subject) =>
      (subject.schema?.fields ?? [])
        .filter(({ name }) => !isShown(subject, name))
        .map(({ name }) => `field ${name} changes nothing on any page of its stories`),
  },
  {
    rule: 'shows every fixture on any page without script',
    find: ({ fixtures, render }) =>
      Object.entries(fixtures).flatMap(([fixture, content]) =>
        Object.entries(pages).flatMap(([name, page]) => {
          const html = renderToStaticMarkup(render({ ...content }, page));
          const slip = /undefined|\[object Object\]|NaN|Invalid Date|<script/.exec(html);
          return slip ? [`fixture ${fixture} on the ${name} page shows "${slip[0]}"`] : [];
        }),
      ),
  },
];

async function findProjectionFaults(subject: BlockSubject, name: string): Promise<readonly string[]> {
  const { type, projection, fixtures, schema, toContent } = subject;
  const content = { ...fixtures[name] };
  const dataset = [{ _id: 'page', _type: 'page', blocks: [{ _key: 'k', _type: type, secret: 1, ...content }] }];
  const answer = await evaluate(parse(`*[_id == "page"][0]{ ${projection} }.blocks[0]`), { dataset });
  const block: Record<string, unknown> = await answer.get();
  const wanted = ['_key', '_type', ...(schema?.fields ?? []).map((field) => field.name)].sort();
  const got = Object.keys(block).sort();
  const read: Readonly<Record<string, unknown>> = { ...toContent(block) };
  return [
    ...(wanted.join() === got.join() ? [] : [`the query gives ${got.join(', ')}, the schema has ${wanted.join(', ')}`]),
    ...Object.entries(content)
      .filter(([key, value]) => !covers(read[key], value))
      .map(([key]) => `fixture ${name}: ${key} does not come back from the query`),
  ];
}

/** Whether everything in `wanted` is in `got`; the query may resolve more, such as a picture's asset. */
function covers(got: unknown, wanted: unknown): boolean {
  if (typeof wanted !== 'object' || wanted === null) return Object.is(got, wanted);
  if (typeof got !== 'object' || got === null) return false;
  const found = new Map<string, unknown>(Object.entries(got));
  return Object.entries(wanted).every(([key, value]) => covers(found.get(key), value));
}

/** Whether some page and some fixture read otherwise without the field. */
function isShown({ fixtures, stories, render }: BlockSubject, field: string): boolean {
  const shown: readonly PageView[] = [...Object.values(pages), ...findStoryPages(stories)];
  return Object.values(fixtures).some((content) => {
    const fields: Readonly<Record<string, unknown>> = { ...content };
    if (fields[field] === undefined) return false;
    const { [field]: value, ...rest } = fields;
    // A flag that is left out may mean the same as one that is set; its opposite does not.
    const other = typeof value === 'boolean' ? { ...rest, [field]: !value } : rest;
    return shown.some((page) => {
      const [one, two] = [fields, other].map((given) => renderToStaticMarkup(render(given, page)));
      return one !== two;
    });
  });
}
