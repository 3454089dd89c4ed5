import { useEffect, useState } from 'react';
import { useDocumentStore } from 'sanity';
import {
  LISTEN_QUERY,
  type PreviewContent,
  type PreviewedType,
  readPreviewContent,
  toPreviewQuery,
} from './content.ts';
import { loadTemporal } from './loadTemporal.ts';

const API_VERSION = '2025-02-19';
/** Edits come as fast as a seller types; so many milliseconds of quiet are waited for before anything is worked out. */
const QUIET_MS = 300;

export type ContentState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'ready'; readonly content: PreviewContent };

/**
 * What a preview is made from, drafts over what is published, anew after every edit of any document it is made from. One
 * listener and one query an edit, however many ways are shown. To ask again after a failure, mount anew.
 */
export function usePreviewContent(type: PreviewedType, documentId: string): ContentState {
  const store = useDocumentStore();
  const [state, setState] = useState<ContentState>({ kind: 'loading' });

  useEffect(() => {
    let isCurrent = true;
    let quiet: ReturnType<typeof setTimeout> | undefined;
    let isFirst = true;
    setState({ kind: 'loading' });
    const show = (next: ContentState) => {
      if (isCurrent) setState(next);
    };
    const fail = (cause: unknown) =>
      show({ kind: 'failed', message: cause instanceof Error ? cause.message : String(cause) });
    const query = { fetch: toPreviewQuery(type), listen: LISTEN_QUERY };
    const options = { apiVersion: API_VERSION, perspective: 'drafts', throttleTime: QUIET_MS } as const;
    const answers = store.listenQuery(query, { id: documentId }, options).subscribe({
      next: (answer: unknown) => {
        clearTimeout(quiet);
        quiet = setTimeout(() => readAnswer(answer).then(show, fail), isFirst ? 0 : QUIET_MS);
        isFirst = false;
      },
      error: fail,
    });
    return () => {
      isCurrent = false;
      clearTimeout(quiet);
      answers.unsubscribe();
    };
  }, [store, type, documentId]);

  return state;
}

async function readAnswer(answer: unknown): Promise<ContentState> {
  await loadTemporal();
  const read = readPreviewContent(answer);
  if (read.ok) return { kind: 'ready', content: read.value };
  return { kind: 'failed', message: read.issues.map(({ path, rule }) => `${path} ${rule}`).join('; ') };
}
