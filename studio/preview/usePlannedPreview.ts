import type { PreviewQuestion } from '@stallkeep/content';
import { useEffect, useState } from 'react';
import { type PlannedPreview, planPreview } from './week.ts';

export interface PlannedAnswer {
  readonly question: PreviewQuestion;
  readonly preview: PlannedPreview;
}

export type PlannedState =
  | { readonly kind: 'planning' }
  | { readonly kind: 'failed'; readonly message: string }
  | ({ readonly kind: 'planned' } & PlannedAnswer);

/**
 * The preview of a question, worked out after the page has drawn, so that neither a form nor a field waits for it. While
 * the next one is worked out the last one stays; it carries the question it answers.
 */
export function usePlannedPreview(question: PreviewQuestion | undefined): PlannedState {
  const [state, setState] = useState<PlannedState>({ kind: 'planning' });
  useEffect(() => {
    if (question === undefined) return undefined;
    const soon = setTimeout(() => setState(plan(question)), 0);
    return () => clearTimeout(soon);
  }, [question]);
  return state;
}

function plan(question: PreviewQuestion): PlannedState {
  try {
    return { kind: 'planned', question, preview: planPreview(question) };
  } catch (cause) {
    // The engine throws for mistakes of ours only. A seller sees that, and the form beside it goes on working.
    console.error('The promise preview could not be worked out.', cause);
    return { kind: 'failed', message: cause instanceof Error ? cause.message : String(cause) };
  }
}
