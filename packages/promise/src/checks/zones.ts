import { findZone } from '../steps/postcodes.ts';
import type { DeliveryZone, PostcodeRule } from '../types/index.ts';
import type { Finding } from './finding.ts';

/**
 * [F1] Postcodes that two zones take with rules of the same length: nobody could say which zone's dates hold. Tried with a
 * postcode at each end of every rule, which is where any two rules of one length must meet.
 */
export function checkZones(zones: readonly DeliveryZone[], path = 'zones'): readonly Finding[] {
  const findings = new Map<string, Finding>();
  for (const [index, zone] of zones.entries()) {
    for (const postcode of zone.includes.flatMap(listSamples)) {
      const match = findZone(zones, { countryCode: zone.countryCode, postcode });
      if (match.kind !== 'tied' || !match.zones.includes(zone)) continue;
      const titles = match.zones.map(({ title }) => title).join(', ');
      const key = match.zones.map(({ id }) => id).join(' ');
      if (findings.has(key)) continue;
      findings.set(key, {
        rule: 'tied_zones',
        severity: 'error',
        path: `${path}[${index}]`,
        params: { postcode, zones: titles },
      });
    }
  }
  return [...findings.values()];
}

/** Postcodes a rule takes: its ends, with the least that makes a short one a postcode. */
function listSamples(rule: PostcodeRule): readonly string[] {
  const fill = (start: string) => (start.length < 2 ? start.padEnd(2, '0') : start);
  switch (rule.kind) {
    case 'exact':
      return [rule.postcode];
    case 'prefix':
      return [fill(rule.prefix)];
    case 'range':
      return [fill(rule.from), fill(rule.to)];
  }
}
