import type { Issue } from '@stallkeep/promise';

/** What the mapping and the engine say of a field, in a seller's words; what is not here is said as they put it. */
const RULES: readonly (readonly [rule: RegExp, words: (issue: Issue) => string])[] = [
  [/^must be filled in/, () => 'is not filled in'],
  [/^must name a weekday/, () => 'names no weekday'],
  [/^must go to some zone/, () => 'goes nowhere yet: add a delivery zone'],
  [/^must include some postcodes/, () => 'has a zone without postcodes'],
  [/^must say how it is made/, () => 'is not filled in: say how it is made'],
  [/^must have a resource, or say/, () => 'needs a capacity, or the days making takes'],
  [/^min must not exceed max/, () => 'has a least above its most'],
  [/^must not overlap another window/, () => 'has collection times that overlap'],
  [/^must say the same as the other exception/, () => 'has two entries for one date that differ'],
  [
    /^must be readable in/,
    () => 'holds something that cannot be read: open the form and correct the fields marked red',
  ],
  [/^must be a time such as/, ({ got }) => `is not a time such as 09:30, but ${got}`],
  [/^must be a date such as/, ({ got }) => `is not a date, but ${got}`],
  [/^must be /, ({ rule, got }) => `${rule}, not ${got}`],
  [/^must /, ({ rule }) => rule],
];

/** "“Ready by” is not filled in." `label` is what a seller knows the field by. */
export function sayIssue(issue: Issue, label: string | undefined): string {
  const words = RULES.find(([rule]) => rule.test(issue.rule))?.[1](issue) ?? `cannot be used: ${issue.rule}`;
  const subject = label === undefined ? 'This way' : `“${label}”`;
  return `${subject} ${words}.`;
}

/** A document of the preview that could not be read. The path names it by its id: `options["demo-way"].price`. */
export function sayLoss({ path, rule, got }: Issue): { readonly documentId?: string; readonly sentence: string } {
  const id = /\["([^"]+)"\]/.exec(path)?.[1];
  const field = /\]\.(.+)$/.exec(path)?.[1] ?? path;
  const where = field === '' ? 'Something' : `“${field}”`;
  return {
    ...(id === undefined ? {} : { documentId: id }),
    sentence: `${where} cannot be read and is left out here: ${rule} (it is ${got}).`,
  };
}
