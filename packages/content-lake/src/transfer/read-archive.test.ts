import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { packTar } from 'modern-tar/fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkAssets } from './check-documents.ts';
import { exportLines } from './export-lines.ts';
import { openArchive } from './open-archive.ts';
import { readDocuments } from './read-documents.ts';

let directory = '';

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'transfer-'));
});

afterEach(() => rm(directory, { recursive: true, force: true }));

async function put(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(directory, name);
  await writeFile(path, content);
  return path;
}

/** An archive as the Sanity CLI writes it, with the entries in a folder of its own. */
async function pack(
  entries: Readonly<Record<string, string>>,
  options: { readonly isGzipped: boolean; readonly forge?: (tar: Buffer) => void },
): Promise<string> {
  const chunks: Buffer[] = [];
  const sources = Object.entries(entries).map(([name, content]) => ({
    type: 'content' as const,
    target: `production-export/${name}`,
    content,
  }));
  for await (const chunk of packTar(sources)) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  options.forge?.(bytes);
  return put('packed', options.isGzipped ? gzipSync(bytes) : bytes);
}

/** Turns the `xx` folders of the first entry into `..`, which the packer itself refuses to write. */
function forgeWayOut(tar: Buffer): void {
  tar.write(tar.toString('latin1', 0, 100).replaceAll('xx', '..'), 0, 'latin1');
  tar.fill(' ', 148, 156);
  const sum = tar.subarray(0, 512).reduce((total, byte) => total + byte, 0);
  tar.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
}

const LINES = '{"_id":"a","_type":"page"}\n\n{"_id":"drafts.a","_type":"page"}\r\n{"_type":"page"}';

describe('openArchive', () => {
  it.each([
    ['NDJSON', () => put('data.ndjson', LINES)],
    ['gzipped NDJSON', () => put('data.ndjson.gz', gzipSync(LINES))],
    ['a tar', () => pack({ 'data.ndjson': LINES, 'images/a.png': 'x' }, { isGzipped: false })],
    ['a gzipped tar', () => pack({ 'data.ndjson': LINES }, { isGzipped: true })],
  ])('reads %s, whatever the file is called', async (_title, create) => {
    const archive = await openArchive(await create());
    const { documents, issues } = await readDocuments(archive);
    await archive.close();
    expect(issues).toEqual([]);
    expect(documents.map(({ line, document }) => [line, document._id])).toEqual([
      [1, 'a'],
      [3, 'drafts.a'],
      [4, undefined],
    ]);
  });

  it.each<[string, () => Promise<string>, RegExp]>([
    ['a missing file', async () => join(directory, 'none.tar.gz'), /none\.tar\.gz could not be read \(ENOENT/],
    ['a gzip that breaks off', async () => put('cut.gz', gzipSync(LINES).subarray(0, 30)), /unexpected end of file/],
    ['an archive without documents', () => pack({ 'assets.json': '{}' }, { isGzipped: true }), /this one holds 0/],
    ['an archive with two', () => pack({ 'a.ndjson': '', 'b.ndjson': '' }, { isGzipped: true }), /this one holds 2/],
    [
      'a way out of the archive',
      () => pack({ 'xx/xx/xx/out.ndjson': LINES }, { isGzipped: true, forge: forgeWayOut }),
      /outside/,
    ],
  ])('refuses %s in words', async (_title, create, message) => {
    await expect(create().then(openArchive)).rejects.toThrow(
      expect.objectContaining({
        name: 'TransferError',
        reason: 'file-system',
        message: expect.stringMatching(message),
      }),
    );
    expect(await readdir(tmpdir())).not.toContain('out.ndjson');
  });
});

describe('readDocuments', () => {
  it('names every bad line with its number', async () => {
    const file = await put(
      'bad.ndjson',
      [
        '{"_id":"a","_type":"page"}',
        '{"_id":"b",',
        '[1]',
        '{"_id":"c"}',
        '{"_id":"d","_type":""}',
        '{"_id":"e f","_type":"page"}',
        '{"_id":7,"_type":"page"}',
        '{"_id":"a","_type":"page"}',
        'null',
      ].join('\n'),
    );
    const { documents, issues } = await readDocuments(await openArchive(file));
    expect(documents).toHaveLength(1);
    expect(issues).toEqual([
      { path: 'line 2', rule: expect.stringMatching(/^is JSON \(/), got: '{"_id":"b",' },
      { path: 'line 3', rule: 'is one JSON document', got: '[1]' },
      { path: 'line 4', rule: 'has a "_type"', got: 'none' },
      { path: 'line 5', rule: 'has a "_type"', got: '""' },
      { path: 'line 6', rule: expect.stringMatching(/^has an "_id" of/), got: '"e f"' },
      { path: 'line 7', rule: expect.stringMatching(/^has an "_id" of/), got: '7' },
      { path: 'line 8', rule: 'has an "_id" that line 1 has not', got: 'a' },
      { path: 'line 9', rule: 'is one JSON document', got: 'null' },
    ]);
  });
});

describe('checkAssets', () => {
  async function findRules(asset: unknown): Promise<readonly string[]> {
    const document = { _id: 'a', _type: 'page', blocks: [{ hero: { _sanityAsset: asset } }] };
    return (await checkAssets([{ line: 4, document }], join(directory, 'archive'))).map(
      ({ path, rule }) => `${path}: ${rule}`,
    );
  }

  beforeEach(async () => {
    await mkdir(join(directory, 'archive', 'images'), { recursive: true });
    await put('secret.txt', 'x');
    await put('archive/images/a b.png', 'x');
    await symlink(join(directory, 'secret.txt'), join(directory, 'archive', 'images', 'link.png'));
  });

  it.each(['image@file://./images/a%20b.png', 'file@https://cdn.example/a.pdf', 'image@http://cdn.example/a.png'])(
    'accepts %s',
    async (asset) => {
      expect(await findRules(asset)).toEqual([]);
    },
  );

  it.each<[unknown, RegExp]>([
    ['image@file://./images/none.png', /names a file of the archive/],
    ['image@file://./../secret.txt', /stays within the archive/],
    ['image@file://./images/..%2f..%2fsecret.txt', /stays within the archive/],
    ['image@file://./images/link.png', /stays within the archive/],
    ['image@file:///etc/passwd', /is image@ or file@ with/],
    ['file@ftp://example/a', /is image@ or file@ with/],
    ['images/a.png', /is image@ or file@ with/],
    ['image@file://./%zz', /without a broken % sequence/],
    [7, /is image@ or file@ with/],
  ])('refuses %s and says where', async (asset, rule) => {
    const rules = await findRules(asset);
    expect(rules).toHaveLength(1);
    expect(rules[0]).toMatch(/^line 4, blocks\[0\]\.hero: /);
    expect(rules[0]).toMatch(rule);
  });
});

describe('exportLines', () => {
  async function collect(...args: Parameters<typeof exportLines>): Promise<string> {
    let text = '';
    for await (const line of exportLines(...args)) text += line;
    return text;
  }
  const documents = [
    { _id: 'a', _type: 'page', title: 'two\nlines' },
    { _id: 'image-1', _type: 'sanity.imageAsset', path: 'images/p/d/1.png', url: 'http://old:1/images/p/d/1.png' },
  ];

  it('writes a document on each line', async () => {
    const text = await collect(documents);
    expect(
      text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(documents);
    expect(text.endsWith('\n')).toBe(true);
    expect(await collect([])).toBe('');
  });

  it('keeps to the types that are asked for', async () => {
    expect(await collect(documents, { types: ['page', 'calendar'] })).toBe(`${JSON.stringify(documents[0])}\n`);
  });

  it('gives assets the address that answers today', async () => {
    expect(await collect(documents, { publicUrl: 'http://now:2' })).toContain('"url":"http://now:2/images/p/d/1.png"');
  });
});
