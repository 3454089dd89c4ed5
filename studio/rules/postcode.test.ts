import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPostcodeRule, checkZoneRules, type PostcodeRow, sayPostcodeRule, toRuleKey } from './postcode.ts';
import { formatPostcodeRules, parsePostcodeText, sayZoneRules } from './postcodeText.ts';

const read = (text: string, country = 'PT') => parsePostcodeText(text, country).includes.map(sayPostcodeRule);
const bare = ({ kind, prefix, from, to, postcode }: PostcodeRow) => ({ kind, prefix, from, to, postcode });

describe('postcodes as people write them', () => {
  it('are beginnings, ranges and whole postcodes, some of them left out', () => {
    const zone = parsePostcodeText('1100, 1150-1199, 1350-212, not 1170', 'PT');
    expect(zone.issues).toEqual([]);
    expect(zone.includes).toEqual([
      { _type: 'postcodeRule', _key: 'prefix-1100', kind: 'prefix', prefix: '1100' },
      { _type: 'postcodeRule', _key: 'range-1150-1199', kind: 'range', from: '1150', to: '1199' },
      { _type: 'postcodeRule', _key: 'exact-1350212', kind: 'exact', postcode: '1350-212' },
    ]);
    expect(zone.excludes).toEqual([{ _type: 'postcodeRule', _key: 'prefix-1170', kind: 'prefix', prefix: '1170' }]);
  });

  it('are parted by commas, semicolons and lines, and written once', () => {
    expect(read('1100; 1150\n1200,, 1100')).toEqual([
      'all that begin with 1100',
      'all that begin with 1150',
      'all that begin with 1200',
    ]);
  });

  it('are whole when as long as those of their country', () => {
    expect(read('1010', 'AT')).toEqual(['only 1010']);
    expect(read('1010', 'PT')).toEqual(['all that begin with 1010']);
    expect(read('sw1a 1aa, sw1a', 'GB')).toEqual(['only SW1A 1AA', 'all that begin with SW1A']);
    expect(read('100-0001', 'JP')).toEqual(['only 100-0001']);
    expect(read('114 55', 'XX')).toEqual(['only 114 55']);
  });

  it('mean what a sign says, whatever their length', () => {
    expect(read('11*, =1100, 1350-001 to 1350-212, 1400 – 1499')).toEqual([
      'all that begin with 11',
      'only 1100',
      '1350-001 to 1350-212',
      '1400 to 1499',
    ]);
    expect(read('*')).toEqual(['the whole country']);
    expect(read('1350001 to 1350-212, 1400-001 to 1400212')).toEqual(['1350001 to 1350212', '1400001 to 1400212']);
  });

  it('are refused part by part, with the reason', () => {
    const zone = parsePostcodeText('1100, 1199-1150, 12€, 1100 to 11999, not', 'PT');
    expect(zone.includes.map(sayPostcodeRule)).toEqual(['all that begin with 1100']);
    expect(zone.issues).toEqual([
      'The range runs backwards, from 1199 to 1150. Swap the two ends.',
      '“12€” is no postcode. A postcode has letters and digits, spaces and hyphens.',
      'The ends 1100 and 11999 are not equally long, so nobody can say what lies between. Write both whole.',
      '“not” has nothing after “not”.',
    ]);
  });

  it('are said in lists without a bare star', () => {
    const { includes, excludes } = parsePostcodeText('*, not 9', 'PT');
    expect(sayZoneRules(includes, excludes, 'PT')).toBe('whole country, not 9');
    expect(sayZoneRules(parsePostcodeText('11*', 'AT').includes, undefined, 'AT')).toBe('11');
  });

  it('read back as the same rules, whatever they are', () => {
    const code = fc.stringMatching(/^[1-9][0-9A-Z]{1,6}$/);
    const rule: fc.Arbitrary<PostcodeRow> = fc.oneof(
      code.map((prefix) => ({ kind: 'prefix', prefix })),
      code.map((postcode) => ({ kind: 'exact', postcode })),
      fc
        .tuple(fc.stringMatching(/^[1-9]\d{3}$/), fc.stringMatching(/^[1-9]\d{3}$/))
        .map((ends) => ends.toSorted())
        .map(([from = '', to = '']) => ({ kind: 'range', from, to })),
      fc.constant({ kind: 'range', from: '1350-001', to: '1350-212' }),
      fc.constant({ kind: 'prefix', prefix: '' }),
    );
    const rules = fc.uniqueArray(rule, { selector: toRuleKey });
    fc.assert(
      fc.property(rules, rules, fc.constantFrom('PT', 'AT', 'GB', 'XX', undefined), (includes, excludes, country) => {
        const zone = parsePostcodeText(formatPostcodeRules(includes, excludes, country), country);
        expect(zone.issues).toEqual([]);
        expect(zone.includes.map(bare)).toEqual(includes.map(bare));
        expect(zone.excludes.map(bare)).toEqual(excludes.map(bare));
      }),
    );
  });
});

describe('the rules of a zone', () => {
  const prefix = (text: string) => ({ kind: 'prefix', prefix: text });

  it('serve somebody', () => {
    expect(checkZoneRules([], [prefix('11')])).toContain('Nobody lives in this zone yet');
    expect(checkZoneRules([prefix('')], undefined)).toBe(true);
  });

  it('never serve and leave out the same', () => {
    expect(checkZoneRules([prefix('11')], [prefix('117')])).toBe(true);
    expect(checkZoneRules([prefix('SW 1')], [prefix('sw1')])).toBe(
      'all that begin with sw1 is both served and not served. Take it out of one side.',
    );
  });

  it('are each readable', () => {
    expect(checkZoneRules([prefix('11')], [{ kind: 'range', from: '1', to: '22' }])).toContain('not equally long');
    expect(checkPostcodeRule({ kind: 'range', from: '1150' })).toContain('Give both ends');
    expect(checkPostcodeRule({ kind: 'exact' })).toContain('Give the postcode');
    expect(checkPostcodeRule({})).toContain('Say what is meant');
  });
});
