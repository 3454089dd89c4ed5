import { createContext, useContext } from 'react';

/** Whether every week is the same or weeks take turns, and how to change it: it takes two fields at once, so the form of the calendar does it. */
export interface KindOfWeekState {
  readonly hasTurns: boolean;
  readonly isReadOnly: boolean;
  readonly onTakeTurns: () => void;
  readonly onTakeFirstWeek: () => void;
}

const KindOfWeekContext = createContext<KindOfWeekState | undefined>(undefined);
export const KindOfWeekProvider = KindOfWeekContext.Provider;

/** Undefined outside of a calendar's form, where there is nothing to choose. */
export function useKindOfWeek(): KindOfWeekState | undefined {
  return useContext(KindOfWeekContext);
}
