import { useCallback, useState } from 'react';

/** What was typed and not sent, by what it is about: it outlives a change of tab, and is gone with the page. */
const drafts = new Map<string, string>();

export function useDraft(about: string, first = ''): readonly [string, (text: string) => void, () => void] {
  const [text, setText] = useState(() => drafts.get(about) ?? first);
  const write = useCallback(
    (next: string) => {
      drafts.set(about, next);
      setText(next);
    },
    [about],
  );
  const clear = useCallback(() => {
    drafts.delete(about);
    setText(first);
  }, [about, first]);
  return [text, write, clear];
}
