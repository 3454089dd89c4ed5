import type { RunView } from '../page-view.ts';

/** How a run stands for an order placed when the page was made. */
export type RunStanding = 'open' | 'if_enough' | 'full' | 'cancelled' | 'given_up' | 'passed';

/** Total. What has been called off is that, whatever its deadline; exactly at the deadline is late. */
export function toRunStanding(run: RunView, madeAt: number): RunStanding {
  const { standing = 'open', minimum, orderBefore } = run;
  if (standing === 'cancelled' || standing === 'given_up') return standing;
  if (madeAt >= orderBefore) return 'passed';
  if (standing === 'full') return 'full';
  return minimum !== undefined && minimum.placed < minimum.orders ? 'if_enough' : 'open';
}
