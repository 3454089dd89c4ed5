import { describeValue, type Issue } from '@stallkeep/promise';

/** Collects what is wrong while a page file is read, so that every issue is told and not only the first. */
export class IssueLog {
  readonly issues: Issue[] = [];

  /** Notes an issue and gives undefined, which the reader then leaves out. */
  note(path: string, rule: string, got: unknown): undefined {
    this.issues.push({ path, rule, got: describeValue(got) });
    return undefined;
  }
}

/** Keys for what came without one. Made from what stands there, so reading the same file twice gives the same page. */
export function makeKey(taken: ReadonlySet<string>, stem: string): string {
  for (let at = taken.size + 1; ; at += 1) {
    const key = `${stem}${at}`;
    if (!taken.has(key)) return key;
  }
}

/** "blocks[2].heading must be a text, but is 5." */
export function formatIssue({ path, rule, got }: Issue): string {
  return `${path === '' ? 'The file' : path} must be ${rule}, but is ${got}.`;
}
