export interface PostcodeRow {
  readonly kind?: string | undefined;
  readonly prefix?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly postcode?: string | undefined;
}

/** As two postcodes are compared: without spaces, hyphens and case. */
export function toBarePostcode(text: string | undefined): string {
  return (text ?? '').replace(/[\s-]/g, '').toUpperCase();
}

/** One rule: whether it can be read at all. */
export function checkPostcodeRule(row: PostcodeRow | undefined): true | string {
  if (row?.kind === 'range') return checkRange(toBarePostcode(row.from), toBarePostcode(row.to));
  if (row?.kind === 'exact') {
    return toBarePostcode(row.postcode) === '' ? 'Give the postcode, such as 1350-212.' : checkCharacters(row.postcode);
  }
  // An empty beginning is the whole country.
  return row?.kind === 'prefix'
    ? checkCharacters(row.prefix)
    : 'Say what is meant: a beginning, a range or one postcode.';
}

function checkRange(from: string, to: string): true | string {
  if (from === '' || to === '') return 'Give both ends of the range, such as 1150-1199.';
  for (const end of [from, to]) {
    const said = checkCharacters(end);
    if (said !== true) return said;
  }
  if (from.length !== to.length) {
    return `The ends ${from} and ${to} are not equally long, so nobody can say what lies between. Write both whole.`;
  }
  return from <= to ? true : `The range runs backwards, from ${from} to ${to}. Swap the two ends.`;
}

function checkCharacters(text: string | undefined): true | string {
  return /^[A-Z0-9]*$/.test(toBarePostcode(text))
    ? true
    : `“${text}” is no postcode. A postcode has letters and digits, spaces and hyphens.`;
}

/** All rules of a zone together: `excludes` are the ones after “not”. */
export function checkZoneRules(
  includes: readonly PostcodeRow[] | undefined,
  excludes: readonly PostcodeRow[] | undefined,
): true | string {
  for (const row of [...(includes ?? []), ...(excludes ?? [])]) {
    const said = checkPostcodeRule(row);
    if (said !== true) return said;
  }
  if ((includes?.length ?? 0) === 0) {
    return 'Nobody lives in this zone yet. Write the postcodes it goes to, or * for the whole country.';
  }
  const keys = (includes ?? []).map(toRuleKey);
  const both = (excludes ?? []).find((row) => keys.includes(toRuleKey(row)));
  return both === undefined ? true : `${sayPostcodeRule(both)} is both served and not served. Take it out of one side.`;
}

/** The same for two rules that mean the same, and short enough for the key of an array's member. */
export function toRuleKey(row: PostcodeRow): string {
  if (row.kind === 'range') return `range-${toBarePostcode(row.from)}-${toBarePostcode(row.to)}`;
  if (row.kind === 'exact') return `exact-${toBarePostcode(row.postcode)}`;
  return `prefix-${toBarePostcode(row.prefix)}`;
}

/** "all that begin with 1100", "1150 to 1199", "only 1350-212", "the whole country". */
export function sayPostcodeRule(row: PostcodeRow): string {
  if (row.kind === 'range') return `${row.from ?? '?'} to ${row.to ?? '?'}`;
  if (row.kind === 'exact') return `only ${row.postcode ?? '?'}`;
  return toBarePostcode(row.prefix) === '' ? 'the whole country' : `all that begin with ${row.prefix}`;
}
