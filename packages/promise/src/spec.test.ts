import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const here = import.meta.dirname;
const rules = new Set(readFileSync(join(here, '../SPEC.md'), 'utf8').match(/(?<=^- \*\*)[A-Z]\d+(?=\*\*)/gm));
const cited = new Set(
  readdirSync(here)
    .filter((name) => name.endsWith('.test.ts') && name !== 'spec.test.ts')
    .flatMap((name) => readFileSync(join(here, name), 'utf8').match(/(?<=\[)[A-Z]\d+(?=\])/g) ?? []),
);

it('cites every rule of SPEC.md in a test', () => {
  expect([...rules].filter((rule) => !cited.has(rule))).toEqual([]);
});

it('cites no rule that SPEC.md does not have', () => {
  expect([...cited].filter((rule) => !rules.has(rule))).toEqual([]);
  expect(rules.size).toBeGreaterThan(30);
});
