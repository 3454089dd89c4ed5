import type { Finding } from './finding.ts';

/** A step of a table of prices or allowances: more than `over`, up to and with `upTo`; the last may be open. */
export interface Band {
  readonly over: number;
  readonly upTo?: number;
}

/** [F3] Bands must tile: each begins where the one before ends. Named row by row, in the order of the table. */
export function checkBands(bands: readonly Band[], path = ''): readonly Finding[] {
  const findings: Finding[] = [];
  for (const [index, { over, upTo }] of bands.entries()) {
    const at = `${path}[${index}]`;
    if (upTo !== undefined && upTo <= over) {
      findings.push({ rule: 'band_without_width', severity: 'error', path: at, params: { over, upTo } });
    }
    const before = bands[index - 1];
    if (before === undefined) continue;
    const end = before.upTo ?? Number.POSITIVE_INFINITY;
    if (over > end) {
      findings.push({ rule: 'gap_between_bands', severity: 'error', path: at, params: { from: end, until: over } });
    } else if (over < end) {
      const until = Math.min(end, upTo ?? end);
      findings.push({
        rule: 'overlapping_bands',
        severity: 'error',
        path: at,
        params: { from: over, ...(Number.isFinite(until) ? { until } : {}) },
      });
    }
  }
  return findings;
}
