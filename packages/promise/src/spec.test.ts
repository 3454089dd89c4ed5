import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const here = import.meta.dirname;
const rules = new Set(readFileSync(join(here, '../SPEC.md'), 'utf8').match(/(?<=^- \*\*)[A-Z]\d+(?=\*\*)/gm));
/** The ids in titles of tests, and of the laws that the property test tries. */
const cited = new Set(
  readdirSync(here, { recursive: true, encoding: 'utf8' })
    .filter(
      (name) => (name.endsWith('.test.ts') && !name.endsWith('spec.test.ts')) || name.endsWith('laws.fixtures.ts'),
    )
    .flatMap((name) => readFileSync(join(here, name), 'utf8').match(/(?<=\[)[A-Z]\d+(?=\])/g) ?? []),
);

it('cites every rule of SPEC.md in a test', () => {
  expect([...rules].filter((rule) => !cited.has(rule))).toEqual([]);
});

it('cites no rule that SPEC.md does not have', () => {
  expect([...cited].filter((rule) => !rules.has(rule))).toEqual([]);
  expect(rules.size).toBeGreaterThan(100);
});
