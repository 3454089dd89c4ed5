import type { PageFile } from './page-file.ts';
import { parsePageFile } from './parse-page-file.ts';

/**
 * The page as text for a person: two spaces, type and key first, fields in the order of the schema. The same page always gives
 * the same text. Throws for what is no page, since whoever asks holds one.
 */
export function formatPageFile(page: PageFile): string {
  const checked = parsePageFile({ ...page });
  if (!checked.ok) {
    const [first] = checked.issues;
    throw new Error(`A page cannot be written: ${first?.path} must be ${first?.rule}, but is ${first?.got}.`);
  }
  return `${JSON.stringify(checked.value, null, 2)}\n`;
}

/** A name for the file: "pickup-first.page.json". */
export function formatPageFileName({ title }: Pick<PageFile, 'title'>): string {
  const stem = title
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60);
  return `${stem === '' ? 'page' : stem}.page.json`;
}
