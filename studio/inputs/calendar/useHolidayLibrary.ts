import { useEffect, useState } from 'react';

type Library = typeof import('@stallkeep/holidays/library');

export type LibraryState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly library: Library }
  | { readonly kind: 'failed'; readonly reason: string };

/** The holiday library, fetched when it is first wanted: it knows two hundred countries and weighs more than the rest of the form. */
export function useHolidayLibrary(): LibraryState {
  const [state, setState] = useState<LibraryState>({ kind: 'loading' });
  useEffect(() => {
    let isWanted = true;
    import('@stallkeep/holidays/library').then(
      (library) => isWanted && setState({ kind: 'ready', library }),
      (cause: unknown) => isWanted && setState({ kind: 'failed', reason: String(cause) }),
    );
    return () => {
      isWanted = false;
    };
  }, []);
  return state;
}
