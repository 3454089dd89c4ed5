/**
 * A fragment for each question, "ask-does-the-ink-wash-out": readable, the same as long as the question is, each once. Letters of
 * every script stay; a question without any is called by its place.
 */
export function planAnchors(questions: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return questions.map((question, at) => {
    const words = question
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu);
    const name = `ask-${(words ?? [`${at + 1}`]).join('-').slice(0, 60).replace(/-$/, '')}`;
    const anchor = taken.has(name) ? `${name}-${at + 1}` : name;
    taken.add(anchor);
    return anchor;
  });
}
