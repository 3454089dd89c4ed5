import { useToast } from '@sanity/ui/toast';
import type { SellerProblem } from '@stallkeep/orders/seller-api';
import { useCallback, useState } from 'react';
import type { Answered } from './counter.ts';

export interface Act {
  /** Does it, tells what became of it, and resolves with the answer; undefined where it was not done. */
  readonly run: <T>(what: () => Promise<Answered<T>>, done?: string) => Promise<T | undefined>;
  readonly isBusy: boolean;
  /** Why the last one was not done. */
  readonly problem: SellerProblem | undefined;
  readonly forget: () => void;
}

/** One thing at a time: a second tap while the first is under way does nothing. */
export function useAct(): Act {
  const toast = useToast();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<SellerProblem>();
  const run = useCallback(
    async <T>(what: () => Promise<Answered<T>>, done?: string): Promise<T | undefined> => {
      setBusy(true);
      setProblem(undefined);
      try {
        const answer = await what();
        if (answer.kind === 'problem') {
          setProblem(answer.problem);
          return undefined;
        }
        if (done !== undefined) toast.push({ status: 'success', title: done, duration: 2500 });
        return answer.value;
      } finally {
        setBusy(false);
      }
    },
    [toast],
  );
  return { run, isBusy, problem, forget: useCallback(() => setProblem(undefined), []) };
}
