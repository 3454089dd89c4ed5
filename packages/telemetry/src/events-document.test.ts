import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatEvents, WRITE_EVENTS } from './events-document.ts';
import { eventNames } from './names.ts';

describe('EVENTS.md', () => {
  it('is what the contract says', () => {
    const written = readFileSync(join(import.meta.dirname, '../../../EVENTS.md'), 'utf8');
    expect(written === formatEvents(), `EVENTS.md is stale: run "${WRITE_EVENTS}".`).toBe(true);
  });

  it('has a row for every event', () => {
    for (const name of eventNames) expect(formatEvents()).toContain(`\n| \`${name}\` | `);
  });

  it('knows the type of every parameter', () => {
    expect(formatEvents()).not.toMatch(/undefined|object \||NaN/);
  });
});
