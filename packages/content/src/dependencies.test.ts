import { describe, expect, it } from 'vitest';
import { findDocumentIds } from './dependencies.ts';
import { changeDocument, fetchOption } from './fixtures/ways.ts';

describe('what a page depends on', () => {
  it.each([
    ['option-run', ['run-bike', 'zone-centre', 'calendar-workshop', 'place-workshop']],
    ['option-lane', ['lane-parcel', 'zone-portugal', 'calendar-workshop']],
    ['option-make', ['resource-printer', 'partner-fab', 'calendar-workshop']],
  ])('is for %s every document its promise is made from', async (id, documents) => {
    const ids = findDocumentIds(await fetchOption(id));
    for (const document of documents) expect(ids).toContain(document);
  });

  it('is also a capacity or partner that is not there yet, for its publication changes the promise', async () => {
    const missing = { _type: 'reference', _ref: 'not-there-yet' };
    const withoutPartner = changeDocument('resource-printer', { partner: missing });
    expect(findDocumentIds(await fetchOption('option-make', withoutPartner))).toContain('not-there-yet');
    const withoutResource = changeDocument('option-make', { make: { resource: missing } });
    expect(findDocumentIds(await fetchOption('option-make', withoutResource))).toContain('not-there-yet');
  });
});
