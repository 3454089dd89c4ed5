import type { SellerProblem } from '@stallkeep/orders/seller-api';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Answered } from './counter.ts';

const EVERY_MS = 20_000;

export interface Live<T> {
  /** The last that was heard; it stays while newer cannot be had. */
  readonly value: T | undefined;
  /** When it was heard, epoch ms. */
  readonly heardAt: number | undefined;
  /** Why nothing newer is here. */
  readonly problem: SellerProblem | undefined;
  readonly isAsking: boolean;
  readonly refresh: () => Promise<void>;
}

/**
 * What the counter says now: asked at once, every twenty seconds while somebody looks, and whenever the window is looked at again.
 * `ask` is another function only where something else is asked; undefined: nothing yet.
 */
export function useLive<T>(ask: (() => Promise<Answered<T>>) | undefined): Live<T> {
  const [state, setState] = useState<Omit<Live<T>, 'refresh'> & { readonly of: typeof ask }>({
    of: undefined,
    value: undefined,
    heardAt: undefined,
    problem: undefined,
    isAsking: false,
  });
  const current = useRef(ask);
  current.current = ask;

  const refresh = useCallback(async () => {
    if (ask === undefined) return;
    setState((known) => ({ ...known, isAsking: true }));
    const answer = await ask();
    // Something else is asked meanwhile.
    if (current.current !== ask) return;
    setState((known) =>
      answer.kind === 'value'
        ? { of: ask, value: answer.value, heardAt: Date.now(), problem: undefined, isAsking: false }
        : { ...(known.of === ask ? known : EMPTY), of: ask, problem: answer.problem, isAsking: false },
    );
  }, [ask]);

  useEffect(() => {
    refresh();
    const again = (): void => {
      if (document.visibilityState === 'visible') refresh();
    };
    const timer = setInterval(again, EVERY_MS);
    window.addEventListener('focus', again);
    document.addEventListener('visibilitychange', again);
    return () => {
      clearInterval(timer);
      window.removeEventListener('focus', again);
      document.removeEventListener('visibilitychange', again);
    };
  }, [refresh]);

  const isOfThis = state.of === ask;
  return {
    value: isOfThis ? state.value : undefined,
    heardAt: isOfThis ? state.heardAt : undefined,
    problem: isOfThis ? state.problem : undefined,
    isAsking: state.isAsking,
    refresh,
  };
}

const EMPTY = { value: undefined, heardAt: undefined, problem: undefined, isAsking: false };
