/** Words too common to tell two things apart. */
const COMMON = new Set(['a', 'an', 'and', 'at', 'by', 'for', 'in', 'of', 'on', 'the', 'with']);

/** The slugs most like the one asked for, most alike first, at most four: the same slug, then shared words. Total. */
export function findSimilarSlugs(asked: string, slugs: readonly string[]): readonly string[] {
  const words = new Set(toWords(asked));
  return slugs
    .map((slug) => ({ slug, score: slug === asked ? Number.POSITIVE_INFINITY : countShared(words, slug) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, 4)
    .map(({ slug }) => slug);
}

/** A slug as words. @example formatSlug('blue-tea-bowl') // => 'Blue tea bowl' */
export function formatSlug(slug: string): string {
  const text = slug.replaceAll('-', ' ').trim();
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function countShared(words: ReadonlySet<string>, slug: string): number {
  return toWords(slug).filter((word) => words.has(word)).length;
}

function toWords(slug: string): readonly string[] {
  return slug.split('-').filter((word) => word !== '' && !COMMON.has(word) && !/^\d+$/.test(word));
}
