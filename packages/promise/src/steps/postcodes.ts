import type { DeliveryZone, Destination, PostcodeRule } from '../types/index.ts';

/** [Q1] Without spaces, hyphens and case; undefined where nothing is left, or something no postcode has. */
export function normalizePostcode(postcode: string): string | undefined {
  const plain = postcode.toUpperCase().replaceAll(/[\s-]/g, '');
  return /^[A-Z0-9]{2,12}$/.test(plain) ? plain : undefined;
}

export type ZoneMatch<Zone extends DeliveryZone> =
  | { readonly kind: 'found'; readonly zone: Zone }
  | { readonly kind: 'none' }
  | { readonly kind: 'tied'; readonly zones: readonly Zone[] }
  | { readonly kind: 'unreadable' };

/** [Q2] The zone with the longest rule that fits a destination; [Q4] a tie is a mistake, and no zone is taken then. */
export function findZone<Zone extends DeliveryZone>(zones: readonly Zone[], destination: Destination): ZoneMatch<Zone> {
  const postcode = normalizePostcode(destination.postcode);
  if (postcode === undefined) return { kind: 'unreadable' };
  let longest = -1;
  let found: Zone[] = [];
  for (const zone of zones) {
    if (zone.countryCode !== destination.countryCode) continue;
    const length = matchZone(zone, postcode);
    if (length === undefined || length < longest) continue;
    if (length > longest) found = [];
    longest = length;
    found.push(zone);
  }
  const [first, second] = found;
  if (first === undefined) return { kind: 'none' };
  return second === undefined ? { kind: 'found', zone: first } : { kind: 'tied', zones: found };
}

/** [Q3] The length of the longest rule that includes a postcode, unless a rule at least as long excludes it. */
function matchZone(zone: DeliveryZone, postcode: string): number | undefined {
  const included = matchLongest(zone.includes, postcode);
  if (included === undefined) return undefined;
  const excluded = matchLongest(zone.excludes, postcode);
  return excluded !== undefined && excluded >= included ? undefined : included;
}

function matchLongest(rules: readonly PostcodeRule[], postcode: string): number | undefined {
  let longest: number | undefined;
  for (const rule of rules) {
    const length = matchRule(rule, postcode);
    if (length !== undefined && length > (longest ?? -1)) longest = length;
  }
  return longest;
}

/** More than any prefix of a postcode: an exact rule names just the one. */
const EXACT_LENGTH = 99;

function matchRule(rule: PostcodeRule, postcode: string): number | undefined {
  switch (rule.kind) {
    case 'prefix': {
      const prefix = plain(rule.prefix);
      return postcode.startsWith(prefix) ? prefix.length : undefined;
    }
    case 'exact':
      return plain(rule.postcode) === postcode ? EXACT_LENGTH : undefined;
    case 'range': {
      const from = plain(rule.from);
      const to = plain(rule.to);
      const start = postcode.slice(0, from.length);
      return start.length === from.length && from <= start && start <= to ? from.length : undefined;
    }
  }
}

function plain(text: string): string {
  return text.toUpperCase().replaceAll(/[\s-]/g, '');
}
