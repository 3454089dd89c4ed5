import { createClient } from '@sanity/client';
import { type DocumentValidationMarker, validateDocument } from '@sanity/validation';
import * as fixtures from '@stallkeep/blocks/fixtures';
import { blockTypeNames } from '@stallkeep/blocks/schemas';
import { createSchema, defineType } from 'sanity';
import { describe, expect, it } from 'vitest';
import { schemaTypes } from './index.ts';

/**
 * The contents that stories, tests and composer share are contents a seller could have made: each passes the validation the Studio
 * runs before it publishes, custom rules included.
 */

const proof = defineType({
  name: 'blockProof',
  type: 'document',
  fields: [{ name: 'blocks', type: 'array', of: blockTypeNames.map((type) => ({ type })) }],
});
const schema = createSchema({ name: 'proof', types: [...schemaTypes, proof] });
/** Custom rules are given a client; those of blocks ask it nothing, and this one leads nowhere. */
const client = createClient({ projectId: 'proof', dataset: 'proof', apiVersion: '2026-01-01', useCdn: false });

const contents: Readonly<Record<string, unknown>> = fixtures;

function listFixtures(type: (typeof blockTypeNames)[number]): readonly (readonly [name: string, content: object])[] {
  const own = contents[`${type}Fixtures`];
  if (typeof own !== 'object' || own === null) return [];
  return Object.entries(own).filter((entry): entry is [string, object] => typeof entry[1] === 'object');
}

/** As the Studio holds it: pictures are assets there, and members of a list have keys. */
function toStudioValue(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value.map((member, index) => toStudioValue(member, `${key}${index}`));
  if (typeof value !== 'object' || value === null) return value;
  if ('src' in value && 'sources' in value && 'alt' in value) {
    const asset = { _type: 'reference', _ref: 'image-0123456789abcdef0123456789abcdef01234567-800x600-png' };
    return { _type: 'picture', _key: key, alt: value.alt, asset };
  }
  const inner = Object.entries(value).map(([name, each]) => [name, toStudioValue(each, `${key}${name}`)]);
  return { _key: key, ...Object.fromEntries(inner) };
}

async function findErrors(type: (typeof blockTypeNames)[number], content: object): Promise<readonly string[]> {
  const fields = Object.fromEntries(Object.entries(content).map(([name, each]) => [name, toStudioValue(each, name)]));
  const document = {
    _id: 'proof',
    _type: 'blockProof',
    _rev: '1',
    _createdAt: '2026-11-12T12:00:00Z',
    _updatedAt: '2026-11-12T12:00:00Z',
    blocks: [{ _key: 'k', _type: type, ...fields }],
  };
  const found = await validateDocument({ document, schema, client, getDocumentExists: async () => true });
  const markers: readonly DocumentValidationMarker[] = 'markers' in found ? found.markers : found;
  return markers
    .filter(({ level }) => level === 'error')
    .map(
      ({ path, message }) =>
        `${path
          .slice(2)
          .map((part) => (typeof part === 'object' ? '[]' : part))
          .join('.')}: ${message}`,
    );
}

describe.each(blockTypeNames)('the fixtures of %s', (type) => {
  it.each(listFixtures(type))('%s could have been made in the Studio', async (name, content) => {
    const errors = await findErrors(type, content);
    // What an import or an older release may have left: the Studio refuses it, the block must bear it.
    if (name === 'unsafe') expect(errors).not.toEqual([]);
    else expect(errors).toEqual([]);
  });
});

it('notices what a seller could not publish', async () => {
  expect(await findErrors('productGrid', { layout: 'grid', limit: 0 })).toEqual([expect.stringContaining('limit')]);
});
